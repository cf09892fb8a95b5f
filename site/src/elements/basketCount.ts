/** More would not fit into its place. */
const MOST = 99

/** Shows at every way to the basket how many things lie in it; none show nothing. */
export function showBasketCount(count: number): void {
  if (count === 0) return
  for (const link of document.querySelectorAll<HTMLElement>('[data-basket]')) {
    link.setAttribute('aria-label', `${link.dataset['basket'] ?? ''}: ${count}`)
    link.querySelector('.count')?.replaceChildren(count > MOST ? `${MOST}+` : `${count}`)
  }
}
