/** A filter that is changed is applied at once, without the button; empty ones stay out of the address. */
export function filters(el: HTMLElement): void {
  const form = el as HTMLFormElement;
  form.querySelector("button")?.remove();
  const apply = (): void => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === "string" && value.trim()) query.set(name, value.trim());
    // Filters this form does not show, such as the brushes of the map, stay.
    for (const [name, value] of new URLSearchParams(location.search))
      if (!form.elements.namedItem(name) && !["offset", "lang"].includes(name)) query.set(name, value);
    const rest = query.toString();
    location.assign(location.pathname + (rest ? `?${rest}` : ""));
  };
  form.addEventListener("change", apply);
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    apply();
  });
}
