/** An opaque id with its type in front, for example `pln_3f0c…`: 128 random bits. */
export function newId(prefix: 'pln' | 'pse' | 'cnv' | 'msg' | 'chg' | 'pay' | 'lpm' | 'hld' | 'itr' | 'aud' | 'obx' | 'req' | 'tch' | 'pbk' | 'att'): string {
  return `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;
}
