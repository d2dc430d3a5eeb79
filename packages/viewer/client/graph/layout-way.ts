/** How a picture is arranged: by forces, in rings around an actor, or in layers from top to bottom. */
export type LayoutWay =
  | { readonly kind: 'forces' }
  | { readonly kind: 'rings'; readonly middle: string }
  | { readonly kind: 'layers' };
