import type { NamedSchema } from './json-schema.js';

/** What a schema describes, and what its members mean where the name does not say it: units, bounds, what null stands for. */
export interface SchemaNote {
  readonly summary: string;
  readonly members?: Readonly<Record<string, string>>;
}

const VALID_FROM = 'First day of its existence.';
const VALID_TO = 'Last day of its existence; null while it lives.';
const SCHEMA = 'Name and major version of this contract: `kehoach/1`.';
const UPDATED = 'When the data were last changed: a calendar date, or an instant with its offset.';
const PERIOD = 'Period code: `2024`, `2024-Q1`, `2024-S1` (half-year), `2024-9M`, `2024-06` or `2021/2025`.';
const INSTANT = 'An instant with its offset, for example `2025-06-05T09:41:07+07:00`.';
const ORDER = 'Place in the document; markers such as "II.1" are never sorted.';

/** Notes for the generated documents; a note on a member that does not exist is an error. */
export const SCHEMA_NOTES: Record<NamedSchema, SchemaNote> = {
  Plan: {
    summary: 'An action plan. Only `id` must be there; most real plans leave most of it null.',
    members: {
      schema: SCHEMA,
      id: 'Opaque and stable.',
      number:
        'Number and symbol as printed; they repeat in every committee every year, so they are no identity.',
      status: 'Null: in force until the period ends.',
      supersededBy: 'Id of the plan that replaces this one.',
      parents: 'Strategies and programmes that the plan implements.',
      legalBasis: 'What the plan is based on.',
      references: 'Everything else that it cites.',
      notes: 'Errors and oddities of the source itself.',
      indicatorsUrl: 'Address of the list of indicators; the gauge follows it.',
      updated: UPDATED,
    },
  },
  PlanList: {
    summary: 'A page of a list of plans.',
    members: { next: 'Address of the next page; null on the last.', total: 'Number of rows of all pages.' },
  },
  Indicator: {
    summary: 'An indicator with its targets and values.',
    members: {
      schema: SCHEMA,
      direction:
        '`up`: higher is better; `down`: lower is better; `keep`: hold the bound; `binary`: yes (1) or no (0).',
      status: 'The official assessment: shown as it is and never recomputed.',
      breaks: 'Periods from which on values are no longer comparable with those before.',
      updated: UPDATED,
    },
  },
  IndicatorList: {
    summary: 'A page of a list of indicators.',
    members: { next: 'Address of the next page; null on the last.', total: 'Number of rows of all pages.' },
  },
  ReportForm: {
    summary: 'A report form.',
    members: {
      schema: SCHEMA,
      agencies: 'The agencies that report.',
      links: 'Addresses that win over the standard routes.',
      version: 'Changes whenever the questions change.',
    },
  },
  Report: {
    summary: 'A report as the receiver keeps it.',
    members: {
      schema: SCHEMA,
      period: PERIOD,
      answers: 'Answers by field id.',
      submittedAt: INSTANT,
      replacesId: 'Id of the report that this one replaces.',
    },
  },
  ReportList: {
    summary: 'A page of the reports of one agency.',
    members: { next: 'Address of the next page; null on the last.', total: 'Number of rows of all pages.' },
  },
  ReportSubmission: {
    summary: 'What an officer sends: a report without what the receiver adds.',
    members: {
      period: PERIOD,
      answers: 'Answers by field id.',
      version: 'The version that a replacement was made from, for an API without ETag.',
    },
  },
  Draft: {
    summary: 'Answers so far, kept under a key that the client names.',
    members: { period: PERIOD, answers: 'Answers by field id.', updated: INSTANT },
  },
  Problem: {
    summary: 'RFC 9457 problem details with this API’s `code` and `errors`.',
    members: { code: 'One of the listed codes; a client shows others by their words.' },
  },
  LocalizedText: {
    summary:
      'A text in the language of the source, or one text for each BCP 47 tag: `{"vi": "…", "en": "…", "zh-Hans": "…"}`.',
  },
  SourceDateObject: {
    summary: 'A date as its source writes it.',
    members: {
      raw: 'The wording of the source.',
      iso: 'The calendar date that it means (`YYYY-MM-DD`), null where the wording names no real day.',
      precision: 'How much of the date the source gives.',
      inferred: 'Why a part that the source lacks was filled in; absent where nothing was.',
    },
  },
  SourceDate: {
    summary: 'A date as its source writes it, or a plain calendar date `YYYY-MM-DD` as shorthand.',
  },
  SourceDates: { summary: 'One date, or several where documents disagree.' },
  AgencyRef: { summary: 'A party: its name as written, and the id of the agency where that is known.' },
  Source: { summary: 'Where data come from.' },
  DocumentRef: { summary: 'A cited document; identity is issuer, year, number and type, never the title.' },
  UnitLink: { summary: 'A unit before or after another one.' },
  AdministrativeUnit: {
    summary: 'A province, district or commune during a span of time. A code is not an identity.',
    members: { validFrom: VALID_FROM, validTo: VALID_TO },
  },
  Succession: {
    summary: 'One edge of succession.',
    members: {
      scope: 'The functions that were taken over; null for all.',
      from: 'First day of the successor.',
    },
  },
  Agency: {
    summary: 'An agency, or a group of agencies that a plan names together.',
    members: { validFrom: VALID_FROM, validTo: VALID_TO, aliases: 'Other spellings of the same agency.' },
  },
  Role: {
    summary: 'What a party does in a duty.',
    members: { words: 'The source’s words, where they say more than the code.' },
  },
  Party: {
    summary: 'A party of a duty: the name as the plan writes it, the agency it stands for, its roles.',
  },
  Duty: {
    summary: 'A duty that a plan assigns; roles are many-to-many.',
    members: {
      order: ORDER,
      activityIds: 'Activities that the duty is about; empty where it stands for itself.',
    },
  },
  DatePeriod: { summary: 'First and last day of a span, both inclusive; either may be open.' },
  Section: { summary: 'A part of the document.', members: { order: ORDER } },
  ActivityWhen: {
    summary: 'When an activity happens; both ends are inclusive.',
    members: {
      due: 'The day that the source names; whether it counts is said by `bound`.',
      bound: '`before`: strictly before that day; `by`: that day is the last valid one.',
      recurs: '`yearly`: the same days every year from this one on, within the plan.',
      raw: 'The wording of the source.',
    },
  },
  Activity: {
    summary: 'An objective, a group, a task, a campaign window, an event day or a deadline.',
    members: {
      number: 'Only as in the source, else null.',
      order: ORDER,
      status: 'Lateness is computed and never sent.',
      progress: 'Percent, 0 to 100.',
    },
  },
  ParentProgramme: { summary: 'A strategy or programme that the plan implements.' },
  PlanAttachment: {
    summary: 'A file beside the plan; many plans give only a file name.',
    members: { bytes: 'Size in bytes.' },
  },
  SourceNote: {
    summary: 'An error or oddity of the source.',
    members: { pointer: 'JSON Pointer into the plan.' },
  },
  NamedItem: { summary: 'A named thing with an optional remark.' },
  Signatory: { summary: 'Who signed, in which office and in which form.' },
  Recipient: { summary: 'A recipient of the document, and why it receives it.' },
  ReportFormLink: { summary: 'A report form that belongs to the plan.' },
  Contact: { summary: 'Whom readers may ask.' },
  PlanSummary: {
    summary: 'A plan in a list.',
    members: { url: 'Address of the whole plan.', schema: SCHEMA, updated: UPDATED },
  },
  Milestone: {
    summary: 'A value to reach in a period.',
    members: { period: PERIOD, tolerance: 'Half-width of `~`, in the unit of the value.' },
  },
  DisaggregatedValue: {
    summary: 'One part of a disaggregated value.',
    members: { dimension: '`sex`, `level` or another.', key: 'For `sex`: `female` or `male`.' },
  },
  Observation: {
    summary: 'A value of one period.',
    members: {
      period: PERIOD,
      value: 'Null where there is none, or where it is suppressed; never 0 for "unknown".',
    },
  },
  SeriesBreak: { summary: 'A break in the series.', members: { period: 'First period of the new kind.' } },
  IndicatorScale: { summary: 'Where a drawing may begin and end, and the range that nature gives.' },
  FieldOption: { summary: 'One choice.' },
  FieldCondition: { summary: 'When a field is asked: a comparison with another field’s answer.' },
  FieldPrefill: { summary: 'A value offered before the officer types, and where it comes from.' },
  TableColumn: { summary: 'A column of a table field.' },
  ReportField: {
    summary: 'A question.',
    members: {
      min: 'Smallest number, or least count of characters, choices, rows or files.',
      max: 'Largest number, or greatest count of characters, choices, rows or files.',
      pattern: 'Regular expression without flags that the whole text must match.',
      columns: 'Columns of a table.',
      allowNoData: 'True where "no data", with a reason, is an answer.',
    },
  },
  ReportSection: { summary: 'A step of the form.' },
  ReportRule: {
    summary:
      'A rule over fields, in the order of `fieldIds`. `sum`: the first is the sum of the others; `not-after`: the first date is ' +
      'not after the second; `at-most`: the first number is at most the second; `required-when`: the first is required when the ' +
      'second is filled or true.',
  },
  ReportingPeriod: {
    summary: 'The period a report is about; always explicit, never derived.',
    members: { code: PERIOD, dataFrom: 'First day of the data.', dataTo: 'Last day of the data.' },
  },
  AttachmentLimits: {
    summary: 'Limits of attachments.',
    members: {
      max: 'How many.',
      maxBytes: 'Size of each, in bytes.',
      accept: 'File name endings such as `.pdf`.',
    },
  },
  RatioAnswer: { summary: 'A share given by its two parts; the percentage is computed.' },
  SexAnswer: { summary: 'A count or value with its sex breakdown.' },
  TaskResultAnswer: { summary: 'The result of one task.', members: { progress: 'Percent, 0 to 100.' } },
  NoDataAnswer: { summary: '"Chưa có số liệu" is an answer, with its reason.' },
  TableRow: { summary: 'One row of a table: a value for each column id.' },
  Answer: {
    summary: 'What an officer answers to one field. A file field answers with the ids of attachments.',
  },
  ReportAttachment: {
    summary: 'A file that belongs to a report.',
    members: { bytes: 'Size in bytes.', sha256: 'Lower-case hex.' },
  },
  Receipt: {
    summary: 'Proof that a report arrived.',
    members: { receivedAt: INSTANT, sha256: 'SHA-256 of what was kept, in lower-case hex.' },
  },
  ReportComment: {
    summary: 'A remark on one answer.',
    members: { pointer: '`/answers/<fieldId>/…`', at: INSTANT },
  },
  ProblemDetail: {
    summary: 'One fault in what was sent.',
    members: { pointer: 'JSON Pointer into the body.' },
  },
};
