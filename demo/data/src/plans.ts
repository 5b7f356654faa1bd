import type { Plan } from '@kehoach/contract';

import haiBaTrung2020 from './plans/43-kh-ubnd-2020.json' with { type: 'json' };
import kyAnh2023 from './plans/573-kh-ubnd-2023.json' with { type: 'json' };
import haiDuong2020 from './plans/580-kh-ubnd-2020.json' with { type: 'json' };
import haiDuong2024 from './plans/895-kh-ubnd-2024.json' with { type: 'json' };
import giaLai2023 from './plans/gia-lai-2023.json' with { type: 'json' };

/**
 * The plans of real documents, in contract form, newest first. Names, numbers, titles and the wording of dates are the
 * documents'; all other words are this project's own summaries.
 */
export const plans: readonly Plan[] = [haiDuong2024, kyAnh2023, giaLai2023, haiDuong2020, haiBaTrung2020];
