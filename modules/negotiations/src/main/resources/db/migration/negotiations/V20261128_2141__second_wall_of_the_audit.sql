-- Values of these tables in the audit are known to whoever may know the rows.
select audit.keep_secret('negotiations.text');
select audit.keep_secret('negotiations.text_file', 'text_id');
select audit.keep_secret('negotiations.provision_status');
select audit.keep_secret('negotiations.issue');
select audit.keep_secret('negotiations.position');
select audit.keep_secret('negotiations.position_party', 'position_id');
select audit.keep_secret('negotiations.mandate');
select audit.keep_secret('negotiations.offer');
select audit.keep_secret('negotiations.offer_file', 'offer_id');
select audit.keep_secret('negotiations.pointer');
select audit.keep_secret('negotiations.submission');
