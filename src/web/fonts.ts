// Only a device without Japanese letters ever asks for the files behind this sheet; it must not hold up the page.
void import('@fontsource-variable/noto-sans-jp/index.css')
