// Large type, remembered on this device, and printing; everything else works without script.
(() => {
  const large = document.getElementById("large");
  const show = on => {
    document.documentElement.classList.toggle("large", on);
    large.setAttribute("aria-pressed", String(on));
  };
  let chosen = false;
  try {
    chosen = localStorage.getItem("estates.large") === "true";
  } catch (forbidden) {
    // a browser that keeps nothing forgets it with the page
  }
  show(chosen);
  large.addEventListener("click", () => {
    chosen = !chosen;
    show(chosen);
    try {
      localStorage.setItem("estates.large", String(chosen));
    } catch (forbidden) {
      // see above
    }
  });
  document.getElementById("print").addEventListener("click", () => window.print());
})();
