import { t } from "../words.ts";

/** Opens the list of keys: a dialog that Escape closes. */
export function help(): void {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  const head = document.createElement("h2");
  head.textContent = t("keys");
  const list = document.createElement("dl");
  for (const [keys, word] of [
    ["j k", "key_jk"],
    ["c", "key_c"],
    ["v", "key_v"],
    ["Esc", "key_esc"],
    ["?", "key_help"],
  ] as const) {
    const term = document.createElement("dt");
    for (const key of keys.split(" ")) {
      const cap = document.createElement("kbd");
      cap.textContent = key;
      term.append(cap, " ");
    }
    const means = document.createElement("dd");
    means.textContent = t(word);
    list.append(term, means);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = t("close");
  close.addEventListener("click", () => dialog.close());
  dialog.append(head, list, close);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** The button that shows the keys. */
export function keys(el: HTMLElement): void {
  el.hidden = false;
  el.addEventListener("click", help);
}
