/** Carriers whose pages for following a parcel we know; the number goes where the braces are. */
const pages: Readonly<Record<string, string>> = {
  'La Poste': 'https://www.laposte.fr/outils/suivre-vos-envois?code={}',
  Colissimo: 'https://www.laposte.fr/outils/suivre-vos-envois?code={}',
  Chronopost: 'https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={}',
  DHL: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id={}',
  DPD: 'https://tracking.dpd.de/status/en_US/parcel/{}',
  GLS: 'https://gls-group.eu/EU/en/parcel-tracking?match={}',
  UPS: 'https://www.ups.com/track?tracknum={}',
  FedEx: 'https://www.fedex.com/fedextrack/?trknbr={}',
  'Royal Mail': 'https://www.royalmail.com/track-your-item#/tracking-results/{}',
  USPS: 'https://tools.usps.com/go/TrackConfirmAction?tLabels={}',
  'Canada Post': 'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={}',
  'Swiss Post': 'https://service.post.ch/ekp-web/ui/entry/search/{}',
  'Nova Poshta': 'https://novaposhta.ua/tracking/?cargo_number={}',
  Ukrposhta: 'https://track.ukrposhta.ua/tracking_EN.html?barcode={}',
}

/** To be offered where somebody names a carrier; any other may be named as well. */
export const carriers: readonly string[] = Object.keys(pages)

/** Where a parcel can be followed; null when we know no page of this carrier, or there is no number. */
export function trackingUrl(carrier: string | null, tracking: string | null): string | null {
  if (!carrier || !tracking) return null
  const known = carriers.find((name) => sound(name) === sound(carrier))
  return known
    ? (pages[known]?.replace('{}', encodeURIComponent(tracking.replace(/\s/g, ''))) ?? null)
    : null
}

/** As it is said: without capitals, spaces and hyphens. */
const sound = (name: string): string => name.toLowerCase().replace(/[\s-]/g, '')
