import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Content } from '../internal/frame.js';
import { barPicture } from './bar.js';
import { flagWords } from './flag-words.js';
import { scaleGauge } from './gauge-scale.js';
import { meaningOf } from './meaning.js';
import type { GaugeReading } from './read-gauges.js';
import { sexWords } from './sex-split.js';
import { speechOf, withUnit } from './speech.js';
import type { Speech, TextPicker } from './speech.js';
import { statusBadge, statusColours, statusWords } from './status-words.js';

/** What every gauge is drawn with. */
export interface CardParts {
  readonly locale: TextPicker;
  /** Whether values are drawn as bars besides being said in words. */
  readonly hasBar: boolean;
}

/** The status; of a verdict also the year it is about, since a later target may still be open. */
function verdictWords({ status, standing: { target } }: GaugeReading, say: Speech): string {
  const words = statusWords(status);
  const isVerdict = status === 'achieved' || status === 'missed' || status === 'not-achieved';
  if (!isVerdict || !target) return words;
  return msg(str`${words} mục tiêu ${say.period(target.period)}`, {
    id: 'indicator-gauge.status.of-target',
  });
}

/**
 * An indicator from its value to its meaning: value, unit, year, status, bar, sentence, what to know beside it. The bar is a
 * meter: its picture, and the whole sentence for those who do not see it; yes-or-no indicators have no axis and no bar.
 *
 * @param nameId Id of the element that names the indicator.
 */
export function gauge({ locale, hasBar }: CardParts, reading: GaugeReading, nameId: string): Content {
  const { indicator, standing, official, status } = reading;
  const { current, flags } = standing;
  const say = speechOf(reading, locale);
  const label = official === null ? verdictWords(reading, say) : locale.words(official);
  const told = (words: readonly (string | undefined)[], space = ' ') => words.filter(Boolean).join(space);
  const meaning = told(
    [...meaningOf(reading, say), sexWords(reading, say)],
    locale.language === 'zh-Hans' ? '' : ' ',
  );
  const notes = told([
    official === null
      ? ''
      : msg(str`Đánh giá chính thức. ${locale.words(indicator.status?.source?.name)}`, {
          id: 'indicator-gauge.official',
        }),
    // Without a value the sentence itself says what is missing.
    ...(current ? flags.map(flagWords) : []),
  ]);
  const scale = hasBar && current ? scaleGauge(indicator, standing) : null;
  const year = current ? `(${say.period(current.period)})` : '';
  return html`${
      current
        ? html`<p class="value" part="value">
            <strong>${say.unit === '' ? say.value(current.value) : say.number(current.value)}</strong>
            <span>${say.unit} ${year}</span>
          </p>`
        : nothing
    }
    <p class="verdict">${statusBadge(status, label)}</p>
    ${
      scale && current
        ? html`<div
            role="meter"
            .style=${statusColours(status)}
            aria-labelledby=${nameId}
            aria-valuemin=${scale.low}
            aria-valuemax=${scale.high}
            aria-valuenow=${current.value}
            aria-valuetext="${withUnit(say.number(current.value), say.unit)} ${year}. ${label}. ${meaning}"
          >
            ${barPicture(reading, scale, say)}
          </div>`
        : nothing
    }
    <p class="meaning" part="meaning">${meaning}</p>
    ${notes === '' ? nothing : html`<p class="quiet">${notes}</p>`}`;
}
