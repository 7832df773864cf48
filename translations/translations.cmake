# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles the translations into the studio under :/throughline/translations.
set(sources)
foreach(language en de es fr zh_CN)
    list(APPEND sources "${CMAKE_SOURCE_DIR}/translations/throughline_${language}.ts")
endforeach()
qt_add_lrelease(throughline_studio TS_FILES ${sources} QM_FILES_OUTPUT_VARIABLE compiled)
qt_add_resources(throughline_studio throughline_translations
    PREFIX /throughline/translations BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
