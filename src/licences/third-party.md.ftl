<#-- Makes docs/third-party-licences.md: see there. -->
# Third-party licences

What the jar of Leeratelier holds besides its own code, with the licences under which its makers offer it. Where there are several, one may be chosen.
Made by the build from the libraries' own descriptions; `LicencesTest` keeps this list in step and refuses libraries that are offered under the
GPL or AGPL only. To bring it up to date:

```
mvn generate-test-resources && cp target/third-party-licences.md docs/
```

The libraries under the LGPL (openhtmltopdf, and Logback if one chooses that licence) are used unchanged and as separate jars.

Besides libraries:

| what | where | licence |
|---|---|---|
| Instrument Sans, a typeface | `src/main/resources/fonts` | OFL-1.1, in `OFL.txt` beside it |
| Vaadin's web components, which the build takes from `com.vaadin:vaadin-prod-bundle` | `META-INF/VAADIN/webapp` in the jar | Apache-2.0; Lit, inside it, BSD-3-Clause |

Libraries:

| library | version | licences |
|---|---|---|
<#list dependencyMap as entry>
<#assign project = entry.getKey()>
| ${project.groupId}:${project.artifactId} | ${project.version} | <#list entry.getValue() as name>${name}<#sep>, </#list> |
</#list>
