/** Where the staff finds an order by its number. */
export const orderInPanel = ({ site, number }: { site: string; number: string }): string =>
  `${site}/admin/collections/orders?search=${number}`
