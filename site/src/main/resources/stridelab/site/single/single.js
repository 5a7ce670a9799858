// The reader's language where the address names none; and a switch that stays at its place.
(function () {
  document.querySelectorAll("a.language").forEach(function (link) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      var to = link.hreflang.slice(0, 2);
      var place = location.hash.slice(1);
      var same = to === "zh" ? place + "-zh" : place.slice(0, -3);
      location.hash = document.getElementById(same) ? same : to;
    });
  });
  var kept = null;
  try {
    kept = localStorage.getItem("stridelab-language");
  } catch (e) {
    // No storage from a file.
  }
  if (!location.hash && (kept || navigator.language || "").slice(0, 2) === "zh") {
    location.replace("#zh");
  }
})();
