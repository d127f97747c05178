import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useAddress } from "../../lib/address.ts";
import { useKeys, waitForSecondKey } from "../../lib/browser/keys.ts";
import { online } from "../../lib/browser/online.ts";
import { narrow } from "../../lib/narrow.ts";
import { Banner } from "../feedback/banner.tsx";
import { ToastPlace } from "../feedback/toast.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { Header } from "./header.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { Nav } from "./nav.tsx";
import { everyPlace } from "./places.ts";
import { SignIn } from "./sign-in.tsx";

/** What surrounds every page. */
export function Frame({ children }: { children: ComponentChildren }) {
  const address = useAddress();
  const [keysShown, showKeys] = useState(false);
  const main = useRef<HTMLElement>(null);
  const goes = everyPlace.flatMap(({ key, href }) =>
    key === undefined ? [] : [[`g ${key}`, () => address.go(href)] as const],
  );
  useKeys({ g: () => waitForSecondKey("g"), "?": () => showKeys(true), ...Object.fromEntries(goes) });
  // A new page is read from its start: focus goes to its main part, which is where the skip link leads too.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [address.path]);
  return (
    <div class="frame">
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <Header />
      {narrow.value ? <BottomBar /> : <Nav />}
      <main class="main" id="main" ref={main} tabIndex={-1}>
        {online.value ? null : (
          <Banner tone="info">
            You are offline. These figures are the last that were read; nothing can be saved.
          </Banner>
        )}
        {children}
      </main>
      <ToastPlace />
      <SignIn />
      {keysShown ? <KeysDialog onClose={() => showKeys(false)} /> : null}
    </div>
  );
}
