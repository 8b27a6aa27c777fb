using System.Text.Json;
using Competence.Kernel;

namespace Competence.Goals.Xapi.Rules;

/// <summary>Looks at a value and says what the specification has against it; null where nothing.</summary>
internal delegate Refusal? Rule(JsonElement value, string path);

/// <summary>A property that an object may have.</summary>
internal sealed record Member(string Name, Rule Rule, bool IsRequired = false);

/// <summary>The few forms that all of xAPI is made of. Nothing takes null, and no object a property that it does not name.</summary>
internal static class Shape
{
    public static readonly Rule Text = OfKind("string", JsonValueKind.String);
    public static readonly Rule Truth = OfKind("boolean", JsonValueKind.True, JsonValueKind.False);
    public static readonly Rule Number = OfKind("number", JsonValueKind.Number);
    private static readonly Rule AnObject = OfKind("object", JsonValueKind.Object);
    private static readonly Rule AList = OfKind("array", JsonValueKind.Array);

    public static Rule Form(string form, Func<string, bool> isSo) =>
        (value, path) => Text(value, path) ?? (isSo(value.GetString()!) ? null : new Refusal(400, "goals.xapi-form", path, form));

    public static Rule OneOf(params string[] values) =>
        (value, path) => Text(value, path) ?? (values.Contains(value.GetString()) ? null : new Refusal(400, "goals.xapi-one-of", path, string.Join(", ", values)));

    public static Rule Object(params Member[] members)
    {
        var known = members.ToDictionary(m => m.Name);
        var required = members.Where(m => m.IsRequired).Select(m => m.Name).ToArray();
        return (value, path) =>
        {
            if (AnObject(value, path) is { } wrong) return wrong;
            foreach (var property in value.EnumerateObject())
            {
                var fault = known.TryGetValue(property.Name, out var member)
                    ? member.Rule(property.Value, path.Under(property.Name))
                    : new Refusal(400, "goals.xapi-unknown", path.Under(property.Name));
                if (fault is not null) return fault;
            }
            return required.FirstOrDefault(name => !value.TryGetProperty(name, out _)) is { } missing ? Missing(path.Under(missing)) : null;
        };
    }

    /// <summary>Names of the sender's own choice, and their values.</summary>
    public static Rule Map(Rule value, Func<string, bool> isName, string form) => (map, path) =>
        AnObject(map, path)
        ?? (map.EnumerateObject().FirstOrDefault(p => !isName(p.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } odd ? new Refusal(400, "goals.xapi-form", path.Under(odd.Name), form) : null)
        ?? map.EnumerateObject().Select(p => value(p.Value, path.Under(p.Name))).FirstOrDefault(fault => fault is not null);

    public static Rule Items(Rule item) => (list, path) =>
        AList(list, path) ?? list.EnumerateArray().Select((one, at) => item(one, $"{path}[{at}]")).FirstOrDefault(fault => fault is not null);

    public static Rule SomeItems(Rule item) => (list, path) =>
        Items(item)(list, path) ?? (list.GetArrayLength() == 0 ? Missing($"{path}[0]") : null);

    public static Rule OneOrItems(Rule item) => (value, path) => (value.ValueKind == JsonValueKind.Array ? Items(item) : item)(value, path);

    public static Rule And(this Rule rule, Rule more) => (value, path) => rule(value, path) ?? more(value, path);

    public static Refusal Missing(string path) => new(400, "goals.xapi-missing", path);

    public static string Under(this string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    public static bool Has(this JsonElement value, string name) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out _);

    /// <summary>Null where there is no such text.</summary>
    public static string? TextAt(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static Rule OfKind(string type, params JsonValueKind[] kinds) =>
        (value, path) => kinds.Contains(value.ValueKind) ? null : new Refusal(400, "goals.xapi-type", path, type);
}
