#include "json_peer.h"

#include <jansson.h>
#include <simdjson.h>

namespace od = simdjson::ondemand;

/* Reads all of it, so that nothing is skipped unread; errors are thrown. */
static size_t walk(od::value value)
{
    size_t n = 1;
    switch (value.type()) {
    case od::json_type::object:
        for (auto member : value.get_object()) {
            std::string_view name = member.unescaped_key();
            n += name.size() + walk(member.value());
        }
        return n;
    case od::json_type::array:
        for (auto item : value.get_array())
            n += walk(item.value());
        return n;
    case od::json_type::string:
        return std::string_view(value.get_string()).size();
    case od::json_type::number:
        return od::number(value.get_number()).is_double() ? 2 : 1;
    case od::json_type::boolean:
        return bool(value.get_bool()) ? 2 : 1;
    default:
        return value.is_null()
                   ? n
                   : throw simdjson::simdjson_error(simdjson::N_ATOM_ERROR);
    }
}

bool json_peer_on_demand(const char *text, size_t n)
{
    static od::parser parser;
    try {
        od::document all =
            parser.iterate(text, n, n + simdjson::SIMDJSON_PADDING);
        od::value root = all.get_value();
        return walk(root) > 0;
    } catch (const simdjson::simdjson_error &) {
        return false;
    }
}

bool json_peer_tree(const char *text, size_t n)
{
    static simdjson::dom::parser parser;
    return parser.parse(text, n, false).error() == simdjson::SUCCESS;
}

bool json_peer_jansson(const char *text, size_t n)
{
    json_t *root =
        json_loadb(text, n, JSON_DECODE_ANY | JSON_ALLOW_NUL, nullptr);
    json_decref(root);
    return root != nullptr;
}
