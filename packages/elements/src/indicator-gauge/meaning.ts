import { msg, str } from '@lit/localize';

import type { Milestone } from '@kehoach/contract';

import { boundOf, isMilestoneMet, VALUE_EPSILON } from './milestone.js';
import type { GaugeReading } from './read-gauges.js';
import { shareOfWay } from './share-of-way.js';
import type { Speech } from './speech.js';
import type { Standing } from './standing.js';

/** Whether it goes fast enough; nothing where that is somebody else's to judge. */
function paceWords(pace: Standing['pace'] | null, goal: string): string {
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

/** Why there is no value although something is known; empty where nothing is. */
function missingWords({ reason, flags }: Standing): string {
  if (reason === 'only-disaggregated')
    return msg('Không có số chung, chỉ có số theo nhóm.', { id: 'indicator-gauge.fact.by-group' });
  return flags.length > 0 ? msg('Số liệu được ẩn (số nhỏ).', { id: 'indicator-gauge.fact.hidden' }) : '';
}

/**
 * What an indicator's value means, as plain sentences in the order in which a reader wants them: the verdict, what comes
 * next, and a warning where a reached target is being lost again. Where an official status is shown nothing is judged: only
 * distances and shares are told. For use while rendering.
 */
export function meaningOf({ indicator, standing, official }: GaugeReading, say: Speech): string[] {
  const { direction } = indicator;
  const { status, reason, current, baseline, target, targets, trend, pace } = standing;
  const alone = (goal: Milestone) =>
    msg(str`Mục tiêu ${say.period(goal.period)}: ${say.target(goal)}.`, {
      id: 'indicator-gauge.fact.target',
    });
  if (!current) return [missingWords(standing), ...targets.map(alone)];
  if (!target) return [msg('Chưa có mục tiêu để so sánh.', { id: 'indicator-gauge.fact.no-target' })];

  const { value } = current;
  const [from, since] = baseline ? [say.value(baseline.value), say.period(baseline.period)] : [];
  const worse = () => msg(str`Hiện kém hơn mức ${from} (${since}).`, { id: 'indicator-gauge.fact.worse' });
  /** "Còn 0" would be untrue where the bound is strict, so the target stands alone. */
  const apart = (next: Milestone, tell: (amount: string) => string) => {
    const amount = Math.abs(next.value - value);
    return amount > VALUE_EPSILON ? tell(say.amount(amount)) : alone(next);
  };
  const gap = (next: Milestone) =>
    apart(next, (amount) =>
      msg(str`Còn ${amount} đến mục tiêu ${say.period(next.period)} (${say.target(next)}).`, {
        id: 'indicator-gauge.fact.gap',
      }),
    );
  const missed = () =>
    apart(target, (amount) =>
      msg(str`Không đạt mục tiêu ${say.period(target.period)} (${say.target(target)}), còn cách ${amount}.`, {
        id: 'indicator-gauge.fact.missed',
      }),
    );
  /** Met, or how far it is. */
  const verdict = (next: Milestone) => {
    if (!isMilestoneMet(value, next, direction)) return gap(next);
    const year = say.period(next.period);
    const words = say.target(next);
    // More than asked for can be called so only where more is asked for: beyond "không quá 111" would sound like a fault.
    return boundOf(next, direction).startsWith('>') && value > next.value + VALUE_EPSILON
      ? msg(str`Đã vượt mục tiêu ${year} (${words}).`, { id: 'indicator-gauge.fact.exceeded' })
      : msg(str`Đã đạt mục tiêu ${year} (${words}).`, { id: 'indicator-gauge.fact.reached' });
  };
  const way = () => {
    if (!baseline) return [];
    const share = shareOfWay(baseline.value, value, target.value);
    if (share === null) return [];
    // What has not arrived is never rounded up to all of the way.
    const percent = `${say.number(Math.floor(share * 100 + VALUE_EPSILON))}%`;
    const tail = official === null ? paceWords(pace, say.period(target.period)) : '';
    return [
      msg(str`Đi được ${percent} quãng đường từ ${from} (${since})${tail}.`, {
        id: 'indicator-gauge.fact.way',
      }),
    ];
  };

  if (official !== null)
    return isMilestoneMet(value, target, direction) === false ? [...way(), gap(target)] : [alone(target)];
  if (status === 'not-achieved' || reason === 'unknown-bound') return [alone(target)];
  if (status === 'achieved' || status === 'missed') {
    const next = targets[targets.indexOf(target) + 1];
    return [
      status === 'missed' ? missed() : verdict(target),
      ...(next ? [verdict(next)] : []),
      ...(baseline && trend === 'worsening' ? [worse()] : []),
    ];
  }
  return [...(baseline && pace === 'deterioration' ? [worse()] : pace ? way() : []), gap(target)];
}
