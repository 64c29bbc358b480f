-- Issued reports have row security too: what the audit keeps of them is known to whoever may know them.
select audit.keep_secret('negotiations.issued_report');
select audit.keep_secret('negotiations.issued_report_file', 'report_id');
