import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { LocaleController } from '../internal/locale.js';
import { factWords } from './fact-words.js';
import { factsOf } from './facts.js';
import { flagWords } from './flag-words.js';
import type { ProgressAssessment } from './progress-types.js';
import type { GaugeReading } from './read-gauges.js';
import { sexSplit } from './sex-split.js';
import { speechOf } from './speech.js';
import type { Speech } from './speech.js';
import { statusBadge, statusWords } from './status-words.js';

/** What draws the bar of an indicator; `words` say what it means. */
export type DrawMeter = (reading: GaugeReading, say: Speech, nameId: string, words: string) => unknown;

/** What one gauge is drawn with. */
export interface GaugeContext {
  readonly locale: LocaleController;
  /** Null where there are words only. */
  readonly meter: DrawMeter | null;
  /** Id of the element that names the gauge. */
  readonly nameId: string;
}

function valueLine({ current }: ProgressAssessment, say: Speech): TemplateResult | typeof nothing {
  if (!current) return nothing;
  return html`<p class="value" part="value">
    <strong>${say.isBinary ? say.value(current.value) : say.number(current.value)}</strong>
    <span>${say.unit} (${say.period(current.period)})</span>
  </p>`;
}

/** The computed status; of a verdict also the year it is about, since a later target may still be open. */
function verdictWords({ status, assessment }: GaugeReading, say: Speech): string {
  const words = statusWords(status);
  const { milestone } = assessment;
  const isVerdict = status === 'achieved' || status === 'missed' || status === 'not-achieved';
  if (!isVerdict || !milestone) return words;
  return msg(str`${words} mục tiêu ${say.period(milestone.period)}`, {
    id: 'indicator-gauge.status.of-target',
  });
}

function sexWords(reading: GaugeReading, say: Speech): string {
  const split = sexSplit(reading);
  if (!split) return '';
  const [female, male] = split;
  return msg(
    str`Nữ ${say.value(female)}, nam ${say.value(male)}, chênh ${say.amount(Math.abs(female - male))}.`,
    { id: 'indicator-gauge.sex' },
  );
}

/** An indicator from its value to its meaning: value, unit, year, status, bar, sentence, what to know beside it. */
export function gauge(reading: GaugeReading, { locale, meter, nameId }: GaugeContext): TemplateResult {
  const { indicator, assessment, shown, status } = reading;
  const say = speechOf(reading, locale);
  const isOfficial = shown.kind === 'official';
  const label = isOfficial ? locale.words(shown.label) : verdictWords(reading, say);
  const facts = factsOf(indicator, assessment, isOfficial).map((fact) =>
    factWords(fact, say, locale.language),
  );
  const meaning = [...facts, sexWords(reading, say)].join(locale.language === 'zh-Hans' ? '' : ' ').trim();
  const official = isOfficial
    ? msg(str`Đánh giá chính thức. ${locale.words(shown.source?.name)}`, { id: 'indicator-gauge.official' })
    : '';
  // Without a value the sentence itself says what is missing.
  const flags = assessment.current ? assessment.flags : [];
  const remarks = [official, ...flags.map(flagWords)].join(' ').trim();
  return html`${valueLine(assessment, say)}
    <p class="verdict">${statusBadge(status, label)}</p>
    ${meter ? meter(reading, say, nameId, `${label}. ${meaning}`) : nothing}
    <p class="meaning" part="meaning">${meaning}</p>
    ${remarks === '' ? nothing : html`<p class="quiet">${remarks}</p>`}`;
}
