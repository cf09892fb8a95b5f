/** As much of the settings as says at which addresses this school is reached. */
export type Addresses = {
  ATELIER_MODE: string
  SITE_URL: string
  EXTRA_HOSTS: string
  PORT: number
}

/** Our own hosts, as they stand in a Host header, each with the origin a browser gives for it. */
export type OwnHosts = ReadonlyMap<string, string>

/**
 * Every host this school answers for. Nothing else in the front asks the Host header who we are: an
 * unknown one is turned away, and links in mails are built from SITE_URL.
 */
export function ownHosts({ ATELIER_MODE, SITE_URL, EXTRA_HOSTS, PORT }: Addresses): OwnHosts {
  const site = new URL(SITE_URL)
  const hosts = new Map([[site.host, site.origin]])
  for (const name of EXTRA_HOSTS.split(',')) {
    const host = name.trim().toLowerCase()
    if (host !== '') hosts.set(host, `${site.protocol}//${host}`)
  }
  if (ATELIER_MODE !== 'production') {
    for (const host of [`localhost:${PORT}`, `127.0.0.1:${PORT}`]) hosts.set(host, `http://${host}`)
  }
  return hosts
}
