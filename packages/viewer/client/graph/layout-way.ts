/** How a picture is arranged: by forces, in rings around an actor, in layers from top to bottom, or only who has no place yet. */
export type LayoutWay =
  | { readonly kind: 'forces' }
  | { readonly kind: 'rings'; readonly middle: string }
  | { readonly kind: 'layers' }
  | { readonly kind: 'new' };
