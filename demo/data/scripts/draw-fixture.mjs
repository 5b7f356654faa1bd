#!/usr/bin/env node
/**
 * Draws the item-by-item fixture of one plan from its document's extraction, mechanically: no hand, no judgement.
 *
 *   node demo/data/scripts/draw-fixture.mjs <extract.json> [fixture.json]
 *
 * Without the second argument the fixture goes to standard output. The tests compare every plan in
 * `src/plans/` that has a namesake in `src/fixtures/` with it. A fixture holds ids, codes, names and the wording of
 * dates; it holds no sentence of the document.
 *
 * Format of a fixture:
 *
 * activities  `{ id, parentId, order, kind, number }` in the order of the extraction: first the nodes of the
 *             document's tree, then campaigns and days, then deadlines; `order` counts through from 1.
 *             kind: section and task_group are `group`, solution is `task`, a campaign without a span is `event`.
 *             number: the marker as written where the whole path is numbered in the source, else null.
 *             parentId of campaigns, days and deadlines is null: the extraction gives them none.
 * duties      `{ id, section, parties: [{ id | words, roles, partner? }] }`. First the agencies that own the duty, each
 *             with all its role codes (`build_plan` becomes `build-plan`); then the partners: `partner: true`, and
 *             `roles: null`, since the extraction says nothing about a partner's role. A partner is an agency's `id`, or
 *             `words` of the document (a plan may resolve them only if they are that agency's own name or alias).
 * dates       `{ where, raw, iso, bound, lastValidDay, inferred }`, see below. `where` is a path into the plan with
 *             activities named by id: `issued`, `period/start`, `legalBasis/0/issued/0`, `references/3/issued/1`,
 *             `activities/report-6m/due`. A document without any date has no entry. raw is the source's wording (null for
 *             period ends, which are worded as a year). `inferred` is true when a part of iso, usually the year, is
 *             not written at that place or is written wrongly there. iso is null where the words are no date, and where
 *             a yearly day has no year in a plan of several years. A deadline without a date has an entry with nulls.
 * agencies    ids in the order of the extraction.
 * counts      numbers of rows, and of role tags (each role of a duty once, however many agencies share the duty).
 */
import { readFileSync, writeFileSync } from 'node:fs';

const activityKinds = { section: 'group', task_group: 'group', solution: 'task' };

const pad = (number) => String(number).padStart(2, '0');

/** ISO date, or null when the day does not exist. */
function toIso(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** Every day/month/year in a text, in both Vietnamese spellings, with its words; iso is null for impossible ones. */
function findDates(text) {
  const pattern = /(\d{1,2})\/(\d{1,2})\/(\d{4})|(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/g;
  return Array.from(text.matchAll(pattern), ([raw, d, m, y, longD, longM, longY]) => ({
    raw,
    iso: toIso(Number(y ?? longY), Number(m ?? longM), Number(d ?? longD)),
  }));
}

/** `03-08` as it is written in Vietnamese: `8/3`. */
const spellMonthDay = (monthDay) => monthDay.split('-').map(Number).reverse().join('/');

const toCode = (snake) => snake.replaceAll('_', '-');

/** Quotes of a datum, whichever way the extraction keeps them. */
const quotesOf = (datum) =>
  (datum.citations ?? datum.sources ?? [datum.source]).map((source) => source.quote);

function drawActivities(extract) {
  const rows = extract.tasks.map((task) => ({
    id: task.id,
    parentId: task.parent,
    kind: activityKinds[task.kind] ?? task.kind,
    number: task.path_is_numbered_in_source ? task.marker_in_source : null,
  }));
  for (const campaign of extract.campaigns) {
    const kind = hasSpan(campaign) ? 'campaign' : 'event';
    rows.push({ id: campaign.id, parentId: null, kind, number: null });
  }
  for (const deadline of extract.deadlines)
    rows.push({ id: deadline.id, parentId: null, kind: 'deadline', number: null });
  return rows.map((row, index) => ({
    id: row.id,
    parentId: row.parentId,
    order: index + 1,
    kind: row.kind,
    number: row.number,
  }));
}

const hasSpan = (campaign) => Boolean(campaign.end ?? campaign.month_day_end);

function drawDuties(extract) {
  const agencyIds = new Set(extract.agencies.map((agency) => agency.id));
  return extract.duties.map((duty) => ({
    id: duty.id,
    section: duty.section,
    parties: [
      ...duty.agency.map((id) => ({ id, roles: duty.roles.map((role) => toCode(role.code)) })),
      ...duty.partners.map((partner) => ({
        ...(agencyIds.has(partner) ? { id: partner } : { words: partner }),
        roles: null,
        partner: true,
      })),
    ],
  }));
}

const dateRow = (where, raw, iso, rest = {}) => ({
  where,
  raw,
  iso,
  bound: rest.bound ?? null,
  lastValidDay: rest.lastValidDay ?? null,
  inferred: rest.inferred ?? false,
});

function drawIssueDate({ issue_date: date }) {
  if (!date) return [];
  return [
    dateRow('issued', date.as_written, date.value ?? date.inferred ?? null, {
      inferred: date.value === null && Boolean(date.inferred),
    }),
  ];
}

function drawPeriod({ period }) {
  return ['start', 'end']
    .filter((end) => period?.[end])
    .map((end) => dateRow(`period/${end}`, null, period[end]));
}

/** Dates of one cited document: the known ones as written, or the written string that no calendar has. */
function drawDocumentDates(document, where) {
  const written = document.dates_as_written ?? (document.date_as_written ? [document.date_as_written] : null);
  if (written)
    return written.map((raw, index) =>
      dateRow(`${where}/issued/${index}`, raw, findDates(raw)[0]?.iso ?? null),
    );
  if (!document.date_iso) return [];
  const found = quotesOf(document)
    .flatMap(findDates)
    .find((date) => date.iso === document.date_iso);
  if (!found)
    throw new Error(`no quote of ${document.number ?? document.title_in_source} holds ${document.date_iso}`);
  return [dateRow(`${where}/issued/0`, found.raw, found.iso)];
}

const isLegalBasis = (document) => document.role === 'legal_basis';

function drawDocuments(extract) {
  const basis = extract.legal_documents.filter(isLegalBasis);
  const cited = extract.legal_documents.filter((document) => !isLegalBasis(document));
  return [
    ...basis.flatMap((document, index) => drawDocumentDates(document, `legalBasis/${index}`)),
    ...cited.flatMap((document, index) => drawDocumentDates(document, `references/${index}`)),
  ];
}

/** A window, worded "từ 15/11 đến 15/12"; each end is inferred unless its own year is written. */
function drawWindow(campaign, planYear) {
  const words = quotesOf(campaign).map(
    (quote) => /từ (?:ngày )?\d+\/\d+(?:\/\d{4})? đến (?:ngày )?\d+\/\d+(?:\/\d{4})?/.exec(quote)?.[0],
  );
  const raw = words.find(Boolean) ?? null;
  const written = new Set(findDates(raw ?? '').map((date) => date.iso));
  return ['start', 'end'].map((end) => {
    const monthDay = campaign[`month_day_${end}`];
    const iso = campaign[end] ?? (monthDay && planYear ? `${planYear}-${monthDay}` : null);
    return dateRow(`activities/${campaign.id}/${end}`, raw, iso, {
      inferred: iso !== null && !written.has(iso),
    });
  });
}

/** A yearly day; its words run from the day to the end of the quoted name, so that a year written there stays visible. */
function drawDay(campaign, planYear) {
  const spelled = spellMonthDay(campaign.month_day);
  const quote = quotesOf(campaign).find((words) => words.includes(spelled)) ?? '';
  const raw = quote.slice(quote.indexOf(spelled)).replace(/[.;,]$/, '') || null;
  const iso = planYear ? `${planYear}-${campaign.month_day}` : null;
  const inferred = iso !== null && campaign.year_as_written !== planYear;
  return [dateRow(`activities/${campaign.id}/start`, raw, iso, { inferred })];
}

function drawDeadline(deadline) {
  const where = `activities/${deadline.id}/due`;
  const { bound, last_valid_day: lastValidDay, year_inferred: inferred } = deadline;
  return [dateRow(where, deadline.date_as_written, deadline.date_iso, { bound, lastValidDay, inferred })];
}

function drawDates(extract) {
  const planYear = extract.plan.period?.year ?? null;
  return [
    ...drawIssueDate(extract.plan),
    ...drawPeriod(extract.plan),
    ...drawDocuments(extract),
    ...extract.campaigns.flatMap((campaign) =>
      (hasSpan(campaign) ? drawWindow : drawDay)(campaign, planYear),
    ),
    ...extract.deadlines.flatMap(drawDeadline),
  ];
}

function drawCounts(extract, activities) {
  const byKind = {};
  for (const { kind } of activities) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return {
    activities: activities.length,
    byKind,
    treeNodes: extract.tasks.length,
    campaigns: extract.campaigns.length,
    deadlines: extract.deadlines.length,
    deadlinesDated: extract.deadlines.filter((deadline) => deadline.date_iso).length,
    agencies: extract.agencies.length,
    duties: extract.duties.length,
    roleTags: extract.duties.reduce((sum, duty) => sum + duty.roles.length, 0),
    parents: extract.implements.length,
    legalBasis: extract.legal_documents.filter(isLegalBasis).length,
    references: extract.legal_documents.filter((document) => !isLegalBasis(document)).length,
    targetGroups: extract.target_groups.length,
    models: extract.models.length,
    recipients: extract.plan.recipients?.length ?? 0,
    attachments: extract.plan.attachments?.length ?? 0,
    notes: extract.source_errors.length,
  };
}

const [extractPath, fixturePath] = process.argv.slice(2);
if (!extractPath) {
  console.error('usage: node draw-fixture.mjs <extract.json> [fixture.json]');
  process.exit(2);
}
const extract = JSON.parse(readFileSync(extractPath, 'utf8').normalize('NFC'));
const activities = drawActivities(extract);
const fixture = {
  activities,
  duties: drawDuties(extract),
  dates: drawDates(extract),
  agencies: extract.agencies.map((agency) => agency.id),
  counts: drawCounts(extract, activities),
};
const json = `${JSON.stringify(fixture, null, 2)}\n`;
if (fixturePath) writeFileSync(fixturePath, json);
else process.stdout.write(json);
