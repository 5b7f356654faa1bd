/**
 * Steps that bring a database from `user_version` n to n + 1. A step is never changed once it has been released: databases
 * of demo installations live on.
 *
 * Text columns named `body`, `head`, `submission` and `metadata` hold JSON; instants carry +07:00.
 */
export const SCHEMA_STEPS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  CREATE TABLE plans (
    id TEXT PRIMARY KEY, origin TEXT NOT NULL, head TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE indicators (id TEXT PRIMARY KEY, origin TEXT NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE plan_indicators (
    plan_id TEXT NOT NULL, indicator_id TEXT NOT NULL, position INTEGER NOT NULL, origin TEXT NOT NULL,
    PRIMARY KEY (plan_id, indicator_id)
  ) STRICT;
  CREATE TABLE report_forms (
    id TEXT PRIMARY KEY, origin TEXT NOT NULL, plan_id TEXT, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX report_forms_by_plan ON report_forms (plan_id);

  CREATE TABLE tokens (token TEXT PRIMARY KEY, agency_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;

  CREATE TABLE reports (
    id TEXT PRIMARY KEY,
    agency_id TEXT NOT NULL,
    form_id TEXT NOT NULL,
    period TEXT NOT NULL,
    status TEXT NOT NULL,
    version INTEGER NOT NULL,
    receipt_number TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    submission TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX reports_by_agency ON reports (agency_id, received_at, id);
  CREATE TABLE report_versions (
    report_id TEXT NOT NULL REFERENCES reports (id), version INTEGER NOT NULL, sha256 TEXT NOT NULL,
    submission TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (report_id, version)
  ) STRICT;

  CREATE TABLE uploads (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    metadata TEXT NOT NULL,
    bytes INTEGER,
    created_at TEXT NOT NULL,
    finished_at TEXT,
    sha256 TEXT
  ) STRICT;
  CREATE TABLE report_attachments (
    report_id TEXT NOT NULL REFERENCES reports (id),
    version INTEGER NOT NULL,
    upload_id TEXT NOT NULL REFERENCES uploads (id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (report_id, version, upload_id)
  ) STRICT;
  CREATE INDEX report_attachments_by_upload ON report_attachments (upload_id);

  CREATE TABLE drafts (
    owner TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (owner, key)
  ) STRICT;

  CREATE TABLE idempotency (
    owner TEXT NOT NULL,
    key TEXT NOT NULL,
    payload_sha256 TEXT NOT NULL,
    status INTEGER,
    headers TEXT,
    body TEXT,
    PRIMARY KEY (owner, key)
  ) STRICT;
  `,
];
