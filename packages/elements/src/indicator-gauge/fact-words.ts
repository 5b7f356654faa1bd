import { msg, str } from '@lit/localize';

import { formatShare } from '../internal/format-number.js';
import type { Language } from '../internal/locale.js';
import type { Fact } from './facts.js';
import type { Speech } from './speech.js';

type Way = Extract<Fact, { is: 'way' }>;

function paceWords({ pace, target }: Way, say: Speech): string {
  const goal = say.period(target.period);
  switch (pace) {
    case 'on-track':
      return msg(str`, đủ nhanh để kịp ${goal}`, { id: 'indicator-gauge.way.on-track' });
    case 'acceleration-needed':
      return msg(str`; cần nhanh hơn để kịp ${goal}`, { id: 'indicator-gauge.way.faster' });
    case 'limited-progress':
      return msg(str`; quá chậm để kịp ${goal}`, { id: 'indicator-gauge.way.slow' });
    default:
      return '';
  }
}

/** A share in whole percent; what has not arrived is never rounded up to all of the way. */
const wayShare = (share: number, language: Language) =>
  formatShare(Math.floor(share * 100 + 1e-9) / 100, language);

/** One fact as a sentence, in the language of the interface. For use while rendering. */
export function factWords(fact: Fact, say: Speech, language: Language): string {
  switch (fact.is) {
    case 'no-target':
      return msg('Chưa có mục tiêu để so sánh.', { id: 'indicator-gauge.fact.no-target' });
    case 'hidden':
      return msg('Số liệu được ẩn (số nhỏ).', { id: 'indicator-gauge.fact.hidden' });
    case 'by-group':
      return msg('Không có số chung, chỉ có số theo nhóm.', { id: 'indicator-gauge.fact.by-group' });
    case 'worse':
      return msg(str`Hiện kém hơn mức ${say.value(fact.from.value)} (${say.period(fact.from.period)}).`, {
        id: 'indicator-gauge.fact.worse',
      });
    case 'way':
      return msg(
        str`Đi được ${wayShare(fact.share, language)} quãng đường từ ${say.value(fact.from.value)} (${say.period(fact.from.period)})${paceWords(fact, say)}.`,
        { id: 'indicator-gauge.fact.way' },
      );
    default:
      return targetWords(fact, say);
  }
}

function targetWords(fact: Extract<Fact, { target: unknown; pace?: never }>, say: Speech): string {
  const target = say.target(fact.target);
  const period = say.period(fact.target.period);
  switch (fact.is) {
    case 'exceeded':
      return msg(str`Đã vượt mục tiêu ${period} (${target}).`, { id: 'indicator-gauge.fact.exceeded' });
    case 'reached':
      return msg(str`Đã đạt mục tiêu ${period} (${target}).`, { id: 'indicator-gauge.fact.reached' });
    case 'target':
      return msg(str`Mục tiêu ${period}: ${target}.`, { id: 'indicator-gauge.fact.target' });
    case 'gap':
      return msg(str`Còn ${say.amount(fact.amount)} đến mục tiêu ${period} (${target}).`, {
        id: 'indicator-gauge.fact.gap',
      });
    case 'missed':
      return msg(str`Không đạt mục tiêu ${period} (${target}), còn cách ${say.amount(fact.amount)}.`, {
        id: 'indicator-gauge.fact.missed',
      });
  }
}
