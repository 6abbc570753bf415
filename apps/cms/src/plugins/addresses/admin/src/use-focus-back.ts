import { useEffect } from 'react';

/**
 * Gives the focus back to what opened a dialog when that closes, which Strapi's buttons for many documents forget; to the
 * page where that is gone.
 */
export function useFocusBack() {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      // Once the dialog no longer holds the focus.
      setTimeout(() => {
        const place = opener?.isConnected ? opener : document.querySelector('main');
        if (place instanceof HTMLElement) place.focus();
      });
    };
  }, []);
}
