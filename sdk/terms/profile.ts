export type ProfileCode = 'US' | 'UK' | 'EU' | 'CA' | 'AU' | 'other';

/** How long a plan may be in a country unless the owner signs off a longer one, which the audit trail records. */
export interface CountryProfile {
  code: ProfileCode;
  maxInstalments: number;
  /** From the first instalment to the last. */
  maxMonths: number;
  /** Why, in words for the owner. Not legal advice. */
  reason: string;
}

const NOT_CHECKED = 'The rules of this country have not been checked, so the strictest numbers we know of hold.';

const PROFILES: Record<ProfileCode, CountryProfile> = {
  // 15 U.S.C. 1602(g) and 12 CFR 1026.2(a)(17) (Truth in Lending Act, Regulation Z). The months are ours.
  US: {
    code: 'US',
    maxInstalments: 4,
    maxMonths: 12,
    reason: 'Federal lending rules (Regulation Z) can apply from a fifth instalment, even without fees or interest.',
  },
  // Article 60F of the Financial Services and Markets Act 2000 (Regulated Activities) Order 2001.
  UK: {
    code: 'UK',
    maxInstalments: 12,
    maxMonths: 12,
    reason: 'Instalments are exempt from credit rules up to 12, within 12 months, without interest or charges.',
  },
  // Ours: held to the United Kingdom's numbers. How far Directive (EU) 2023/2225, which applies from 20 November 2026,
  // exempts deferred payments is to be read with each member state's own law.
  EU: {
    code: 'EU',
    maxInstalments: 12,
    maxMonths: 12,
    reason: 'The consumer credit rules of November 2026 leave room for short plans without interest or charges.',
  },
  CA: { code: 'CA', maxInstalments: 4, maxMonths: 12, reason: NOT_CHECKED },
  AU: { code: 'AU', maxInstalments: 4, maxMonths: 12, reason: NOT_CHECKED },
  other: { code: 'other', maxInstalments: 4, maxMonths: 12, reason: NOT_CHECKED },
};

const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The profile of a profile's code or of an ISO 3166-1 alpha-2 country (`GB`, `DE`); `other` for any that has none. */
export function profileOf(code: string): CountryProfile {
  if (code === 'GB') return PROFILES.UK;
  if (EU_MEMBERS.includes(code)) return PROFILES.EU;
  return Object.values(PROFILES).find((profile) => profile.code === code) ?? PROFILES.other;
}
