node uden-format.mjs
npx quicktype@26.0.0 --src-lang schema --lang csharp --out Straksmatch.cs straksmatch.uden-format.json
