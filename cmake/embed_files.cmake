# SPDX-License-Identifier: GPL-3.0-or-later
# Run with -P: writes OUTPUT, a source that holds the bytes of FILES behind FUNCTION(name).
set(arrays "")
set(cases "")
set(index 0)
foreach(file IN LISTS FILES)
    get_filename_component(name "${file}" NAME)
    file(READ "${file}" bytes HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "const unsigned char file${index}[] = {${bytes}0};\n")
    string(APPEND cases "    if (name == \"${name}\")\n"
        "        return {reinterpret_cast<const char *>(file${index}), sizeof(file${index}) - 1};\n")
    math(EXPR index "${index} + 1")
endforeach()
file(WRITE "${OUTPUT}" "// Generated from files; do not edit.
#include <string_view>

namespace throughline {

namespace {
${arrays}}

std::string_view ${FUNCTION}(std::string_view name);

std::string_view ${FUNCTION}(std::string_view name)
{
${cases}    return {};
}

}
")
