/**
 * The currencies in use, ISO 4217 list one
 * (https://www.six-group.com/en/products-services/financial-information/data-standards.html) without funds, metals and
 * test codes. Written out, because `Intl.supportedValuesOf('currency')` also has those of the past.
 */
const CODES = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
  CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
  ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
  MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
  SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES
  VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`;

const currencyCodes: ReadonlySet<string> = new Set(CODES.trim().split(/\s+/));

/** Whether it is the code of a currency in use, in upper case: `USD` is, `UDS` and `usd` are not. */
export function isCurrencyCode(code: string): boolean {
  return currencyCodes.has(code);
}
