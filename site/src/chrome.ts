/** What stands around every page, as `locals.school.chrome()` tells it. */
export type Chrome = Awaited<ReturnType<App.Locals['school']['chrome']>>

/** What stands around an error page when the school itself cannot be read. */
const bare: Chrome = {
  name: 'The school',
  claim: null,
  email: null,
  phone: null,
  address: null,
  language: 'en',
  registration: 'closed',
  zone: 'UTC',
  brandColour: null,
  logo: null,
  theme: null,
  menu: [],
  socials: [],
  kinds: [],
  pages: [],
  siteUrl: '',
  isDemo: false,
  hasTelegram: false,
  takesCards: false,
}

/** The school's frame, or a bare one: an error page must not fail for the reason it reports. */
export async function chromeIfAny(locals: Partial<App.Locals>): Promise<Chrome> {
  try {
    return (await locals.school?.chrome()) ?? bare
  } catch {
    return bare
  }
}
