import { msg, str } from '@lit/localize';

import type { ProgressFlag, ProgressMethod, ProgressReason } from './progress-types.js';

/** The flags that only the details tell, in words; empty for those that also stand beside the value. For use while rendering. */
export function detailFlagWords(flag: ProgressFlag): string {
  switch (flag) {
    case 'inferred':
      return msg('Nguồn không ghi mốc gốc; lấy giá trị đầu tiên so sánh được.', {
        id: 'indicator-gauge.flag.inferred',
      });
    case 'mixed-periods':
      return msg('Mốc gốc và giá trị hiện tại tính cho kỳ dài ngắn khác nhau.', {
        id: 'indicator-gauge.flag.mixed-periods',
      });
    case 'break-before-milestone':
      return msg('Chuỗi số liệu sẽ ngắt trước năm mục tiêu.', { id: 'indicator-gauge.flag.break-ahead' });
    case 'missing-values':
      return msg('Có kỳ chưa có số liệu.', { id: 'indicator-gauge.flag.missing-values' });
    case 'unreadable-period':
      return msg('Có kỳ không đọc được nên không tính.', { id: 'indicator-gauge.flag.unreadable-period' });
    case 'milestone-year-over':
      return msg('Năm mục tiêu đã qua mà chưa có số liệu của năm đó.', {
        id: 'indicator-gauge.flag.milestone-over',
      });
    case 'newer-value':
      return msg('Đã có số liệu mới hơn năm mục tiêu được chọn.', { id: 'indicator-gauge.flag.newer-value' });
    case 'over-approximate-target':
      return msg('Tốt hơn mức “khoảng” mà mục tiêu nêu.', { id: 'indicator-gauge.flag.over-about' });
    default:
      return '';
  }
}

/** Name of a method, and how it computes, in words. For use while rendering. */
export function methodWords(method: ProgressMethod | null): { name: string; formula: string } {
  switch (method) {
    case 'cagr':
      return {
        name: msg('Tăng trưởng bình quân năm (CAGR)', { id: 'indicator-gauge.method.cagr' }),
        formula: msg(
          'Tốc độ = (giá trị sau ÷ giá trị gốc) luỹ thừa (1 ÷ số năm), trừ 1. Tỷ số = tốc độ đã đạt ÷ tốc độ cần có để đến mục tiêu đúng hạn; âm là đi ngược hướng.',
          { id: 'indicator-gauge.method.cagr.formula' },
        ),
      };
    case 'linear':
      return {
        name: msg('Thay đổi bình quân năm (tuyến tính)', { id: 'indicator-gauge.method.linear' }),
        formula: msg(
          'Tốc độ = (giá trị sau − giá trị gốc) ÷ số năm. Tỷ số = tốc độ đã đạt ÷ tốc độ cần có để đến mục tiêu đúng hạn; âm là đi ngược hướng.',
          { id: 'indicator-gauge.method.linear.formula' },
        ),
      };
    case 'un-chart':
      return {
        name: msg('Biểu đồ tiến độ của Liên hợp quốc', { id: 'indicator-gauge.method.un-chart' }),
        formula: msg(
          'Giữ tốc độ hiện nay đến năm mục tiêu. Tỷ số = quãng đường khi đó đi được ÷ quãng đường từ mốc gốc đến mục tiêu.',
          { id: 'indicator-gauge.method.un-chart.formula' },
        ),
      };
    case 'legend':
      return {
        name: msg('Phân loại theo khoảng giá trị', { id: 'indicator-gauge.method.legend' }),
        formula: msg('Trạng thái là của khoảng mà giá trị hiện tại nằm trong đó.', {
          id: 'indicator-gauge.method.legend.formula',
        }),
      };
    case 'manual':
      return { name: msg('Do cơ quan công bố', { id: 'indicator-gauge.method.manual' }), formula: '' };
    case null:
      return {
        name: msg('So giá trị với mục tiêu', { id: 'indicator-gauge.method.none' }),
        formula: '',
      };
  }
}

/** Why there is no pace, in words. For use while rendering. */
export function reasonWords(reason: ProgressReason | undefined): string {
  switch (reason) {
    case 'no-baseline':
      return msg('Chưa có mốc gốc so sánh được nên chưa tính được tốc độ.', {
        id: 'indicator-gauge.reason.no-baseline',
      });
    case 'baseline-not-before-milestone':
      return msg('Mốc gốc không trước năm mục tiêu nên không tính được tốc độ.', {
        id: 'indicator-gauge.reason.baseline-late',
      });
    case 'target-equals-baseline':
      return msg('Mục tiêu bằng mốc gốc nên không có quãng đường để tính tốc độ.', {
        id: 'indicator-gauge.reason.target-equals-baseline',
      });
    case 'unknown-bound':
      return msg('Mục tiêu dùng điều kiện mà trang này chưa hiểu.', {
        id: 'indicator-gauge.reason.unknown-bound',
      });
    case 'legend-incomplete':
      return msg('Các khoảng giá trị còn hở hoặc chồng nhau nên chưa phân loại được.', {
        id: 'indicator-gauge.reason.legend-incomplete',
      });
    case 'manual-status-missing':
      return msg('Cơ quan chưa công bố trạng thái.', { id: 'indicator-gauge.reason.manual-missing' });
    case 'no-data':
    case 'only-disaggregated':
    case 'no-milestone':
    case undefined:
      return '';
  }
}

/** How settled a value is, in words; empty for a final one. For use while rendering. */
export function observationWords(status: string | null | undefined, hasValue: boolean): string {
  if (status === 'suppressed')
    return msg('được ẩn (số nhỏ)', { id: 'indicator-gauge.observation.suppressed' });
  if (!hasValue) return msg('chưa có số liệu', { id: 'indicator-gauge.observation.missing' });
  if (status === 'provisional') return msg('sơ bộ', { id: 'indicator-gauge.observation.provisional' });
  if (status === 'estimated') return msg('ước tính', { id: 'indicator-gauge.observation.estimated' });
  return status === 'final' || !status ? '' : status;
}

/** What values are split by, in words; the source's own word where it is none of ours. For use while rendering. */
export function dimensionWords(dimension: string): string {
  if (dimension === 'sex') return msg('Giới tính', { id: 'indicator-gauge.dimension.sex' });
  if (dimension === 'level') return msg('Cấp', { id: 'indicator-gauge.dimension.level' });
  return dimension;
}

/** A part of a split value in words. For use while rendering. */
export function partWords(dimension: string, key: string): string {
  if (dimension === 'sex' && key === 'female') return msg('Nữ', { id: 'indicator-gauge.part.female' });
  if (dimension === 'sex' && key === 'male') return msg('Nam', { id: 'indicator-gauge.part.male' });
  return key;
}

/** The ratios at which each class of pace begins. For use while rendering. */
export function thresholdWords(most: string, some: string): string {
  return msg(
    str`Từ ${most}: đúng tiến độ; từ ${some}: cần đẩy nhanh; từ 0: tiến triển chậm; dưới 0: thụt lùi.`,
    { id: 'indicator-gauge.thresholds' },
  );
}
