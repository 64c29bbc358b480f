-- Separated values as Excel in French opens them.
alter table exchange.export_record
  drop constraint export_record_format_check,
  add constraint export_record_format_check
    check (format in ('CSV', 'CSV_SEMICOLON', 'XLSX', 'VCARD4', 'VCARD3', 'PDF', 'LABELS', 'LABELS_A4'));
