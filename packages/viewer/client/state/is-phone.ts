/** Whether the page has the room of a phone: the details cover its lower half then. */
export const isPhone = (): boolean => matchMedia('(max-width: 760px)').matches;
