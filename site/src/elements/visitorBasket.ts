import { showBasketCount } from './basketCount.ts'

/** What the page of the basket notes beside its own cookie, which no script can read. Who has signed in has another. */
if (!document.querySelector('own-face')) {
  const noted = /(?:^|; )atelier-things=(\d+)/.exec(document.cookie)
  showBasketCount(Number(noted?.[1] ?? 0))
}
