import type { msg as Msg, str as Str } from '@lit/localize';

/** Stands for `@lit/localize` in a module beside the classic script, which has the translations. */
export let msg: typeof Msg;
export let str: typeof Str;

/** Takes over the messages of the script. */
export function borrowMessages(own: { readonly msg: typeof Msg; readonly str: typeof Str }): void {
  ({ msg, str } = own);
}
