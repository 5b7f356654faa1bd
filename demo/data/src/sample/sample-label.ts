import type { LocalizedText, Source } from '@kehoach/contract';

/** The words that mark everything of the sample, so that nobody takes it for a real plan. */
export const SAMPLE_LABEL = 'dữ liệu minh hoạ';

/** A text in the three languages of the interface, or in two where a third would add nothing. */
export function words(vi: string, en: string, zh?: string): LocalizedText {
  return zh === undefined ? { vi, en } : { vi, en, 'zh-Hans': zh };
}

/** A title that ends in the label, in each language. */
export function labelled(vi: string, en: string, zh: string): LocalizedText {
  return words(`${vi} (${SAMPLE_LABEL})`, `${en} (sample data)`, `${zh}（示例数据）`);
}

/** The source line under every widget that shows the sample. */
export const SAMPLE_SOURCE: Source = {
  name: words(
    'Dữ liệu minh hoạ của kehoach; tỉnh Mẫu và xã Ví Dụ không có thật',
    'Sample data of kehoach (dữ liệu minh hoạ); Mẫu Province and Ví Dụ Commune do not exist',
    'kehoach 示例数据（dữ liệu minh hoạ）；Mẫu 省和 Ví Dụ 社并不存在',
  ),
  url: null,
};
