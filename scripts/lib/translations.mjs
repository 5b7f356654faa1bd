/** What is wrong with a translated XLIFF file: lit-localize falls back to the source text without a word. */

/** Texts without a word to translate: placeholders, numbers, signs and abbreviations such as CSV. */
const WORDLESS = /^(?:<x [^>]*>|[^\p{L}]|\b[A-Z]{2,}\b)*$/u;
/** What lit-localize makes up for a message that has no id of its own. */
const MADE_UP_ID = /^[sh][0-9a-f]{16}$/;
const HAN = /\p{Script=Han}/u;

/**
 * @typedef {object} Unit
 * @property {string} id
 * @property {string} source
 * @property {string | null} target
 */

/**
 * The units of an XLIFF 1.2 file as lit-localize writes it.
 * @param {string} text
 * @returns {Unit[]}
 */
export function readUnits(text) {
  const inside = (unit, tag) =>
    new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(unit)?.[1] ?? null;
  return [...text.matchAll(/<trans-unit id="([^"]*)"[^>]*>([\s\S]*?)<\/trans-unit>/g)].map(
    ([, id, unit]) => ({
      id,
      source: inside(unit, 'source') ?? '',
      target: inside(unit, 'target'),
    }),
  );
}

const placeholders = (text) =>
  [...text.matchAll(/<x id="([^"]*)"/g)]
    .map(([, id]) => id)
    .sort()
    .join(' ');

/** The words of several states that stand in one message with bars between them; bars in the code of a placeholder are none. */
const states = (text) => text.replace(/<[^>]*>/g, 'x').split('|');
const unsaid = (text) =>
  states(text)
    .flatMap((words, index) => (words.trim() === '' ? [index] : []))
    .join();

function problemOf({ source, target }, language) {
  if (target === null || target.trim() === '') return 'has no translation';
  if (placeholders(target) !== placeholders(source)) return 'lost or gained a placeholder';
  const [bars, known] = [target, source].map((text) => states(text).length - 1);
  if (bars !== known) return `has another number of bars than its source: ${bars}, not ${known}`;
  if (unsaid(target) !== unsaid(source)) return 'has no words between other bars than its source';
  if (WORDLESS.test(source)) return null;
  if (target.trim() === source.trim()) return 'equals its source';
  if (language === 'zh-Hans' && !HAN.test(target)) return 'has no Han character';
  return null;
}

/**
 * What is wrong with one language, given the units that the code has now.
 * @param {string} language
 * @param {Unit[]} translated
 * @param {Unit[]} extracted
 * @returns {string[]} Sentences, empty when all is well.
 */
export function findProblems(language, translated, extracted) {
  const byId = new Map(translated.map((unit) => [unit.id, unit]));
  const known = new Set(extracted.map(({ id }) => id));
  const problems = extracted.flatMap(({ id, source }) => {
    if (MADE_UP_ID.test(id)) return [`"${source}" has no id in the code`];
    const unit = byId.get(id);
    if (!unit) return [`${id} is missing`];
    if (unit.source !== source) return [`${id} translates an older text`];
    const problem = problemOf(unit, language);
    return problem ? [`${id} ${problem}`] : [];
  });
  const left = translated
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => `${id} is in no source file any more`);
  return [...problems, ...left].map((problem) => `${language}: ${problem}`);
}
