import type { EducationalOrganization, WebSite } from 'schema-dts'
import type { Chrome } from '../chrome.ts'
import { schoolId, wholeUrl } from './thing.ts'

/** The school, as an organization. */
export const schoolThing = (
  chrome: Chrome,
  iconPath: string,
): Exclude<EducationalOrganization, string> => ({
  '@type': 'EducationalOrganization',
  '@id': schoolId(chrome.siteUrl),
  name: chrome.name,
  url: wholeUrl(chrome.siteUrl, '/'),
  logo: wholeUrl(chrome.siteUrl, iconPath),
  ...(chrome.claim ? { slogan: chrome.claim, description: chrome.claim } : {}),
  ...(chrome.email ? { email: chrome.email } : {}),
  ...(chrome.phone ? { telephone: chrome.phone } : {}),
  ...(chrome.address ? { address: chrome.address } : {}),
  ...(chrome.socials.length > 0 ? { sameAs: chrome.socials.map(({ url }) => url) } : {}),
})

/** The site the school has. */
export const siteThing = ({ name, siteUrl, language }: Chrome): WebSite => ({
  '@type': 'WebSite',
  '@id': wholeUrl(siteUrl, '/#site'),
  name,
  url: wholeUrl(siteUrl, '/'),
  inLanguage: language,
  publisher: { '@id': schoolId(siteUrl) },
})
