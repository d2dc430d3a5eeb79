import type { Signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { menuKeys, usePressOutside } from './menu-keys.ts';

interface DropMenuProps {
  readonly isOpen: Signal<boolean>;
  readonly label: string;
  /** Where it is there at all, and classes of the button, and of the menu beside `menu`. */
  readonly look: { readonly on: 'only-phone' | 'not-phone'; readonly button: string; readonly menu: string };
  readonly isDisabled?: boolean;
  /** What the button shows. */
  readonly face: ComponentChildren;
  /** Menu items, or groups of them. */
  readonly children: ComponentChildren;
}

/** A button with a menu below it. */
export function DropMenu({ isOpen, label, look, isDisabled = false, face, children }: DropMenuProps): JSX.Element {
  const holder = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = (): void => {
    isOpen.value = false;
  };
  usePressOutside(holder, isOpen.value, close);
  useLayoutEffect(() => menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), [isOpen.value]);
  const leave = (): void => {
    close();
    button.current?.focus();
  };
  return (
    <div class={`export ${look.on}`} ref={holder}>
      <button
        ref={button}
        class={look.button}
        disabled={isDisabled}
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        aria-label={label}
        title={label}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {face}
      </button>
      {isOpen.value && (
        <div
          ref={menu}
          class={`menu export-menu ${look.menu}`}
          role="menu"
          aria-label={label}
          onClick={() => button.current?.focus()}
          onKeyDown={(event) => menuKeys(event, menu.current, leave)}
        >
          {children}
        </div>
      )}
    </div>
  );
}
