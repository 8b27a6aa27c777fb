using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Competence.Api.Problems;
using FluentValidation.Results;

namespace Competence.Api.Manners;

/// <summary>What is wrong with a JSON body, by field and in the reader's language; no name of a type gets out.</summary>
internal static partial class JsonFaults
{
    /// <summary>The field's name where the fault is in the body as a whole.</summary>
    private const string Whole = "body";

    private static readonly JsonReaderOptions Options = new() { MaxDepth = 32 };

    /// <summary>What can be seen without knowing what the endpoint takes.</summary>
    public static List<ValidationFailure> In(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body)) return [Fault(Whole, "manners.not-utf8")];
        if (body.Trim(" \t\r\n"u8).IsEmpty || body.Trim(" \t\r\n"u8).SequenceEqual("null"u8)) return [Fault(Whole, "manners.no-body")];
        try
        {
            return Unstorable(body);
        }
        catch (JsonException e)
        {
            return [Fault(Whole, e.Message.Contains("maximum configured depth", StringComparison.Ordinal) ? "manners.too-deep" : "manners.malformed",
                (e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1)];
        }
    }

    /// <summary>What the serialiser found when it read the body into what the endpoint takes.</summary>
    public static ValidationFailure Of(JsonException found)
    {
        var path = found.Path is null or "$" ? "" : PlainPath(found.Path);
        var from = Math.Max(0, found.Message.IndexOf("including:", StringComparison.Ordinal)); // before it stands the type
        var named = Quoted().Match(found.Message, from) is { Success: true } match ? JsonNamingPolicy.CamelCase.ConvertName(match.Groups[1].Value) : null;
        return found.Message switch
        {
            var m when m.Contains("could not be mapped", StringComparison.Ordinal) => Fault(Within(path, named), "manners.unknown-field"),
            var m when m.Contains("missing required", StringComparison.Ordinal) => Fault(Under(path, named), "manners.missing"),
            var m when m.Contains("Duplicate", StringComparison.Ordinal) => Fault(Within(path, named), "manners.repeated"),
            var m when m.Contains("allow null", StringComparison.Ordinal) => Fault(Within(path, named), "manners.missing"),
            _ => Fault(path.Length == 0 ? Whole : path, "manners.value"),
        };
    }

    public static string Value() => Sentences.For("manners.value", []);

    private static List<ValidationFailure> Unstorable(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, Options);
        List<ValidationFailure> faults = [];
        Stack<(string? Name, int Index)> path = [];
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                path.Pop();
                continue;
            }
            if (reader.TokenType != JsonTokenType.PropertyName && path.TryPop(out var at)) path.Push(at.Name is null ? (null, at.Index + 1) : at);
            if (reader.TokenType == JsonTokenType.Null && path.TryPeek(out var holder) && holder.Name is null)
                return [Fault(Name(path), "manners.missing")]; // the serialiser knows of members, not of items, whether they may be null
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && IsUnstorable(reader.ValueSpan))
                return [Fault(reader.TokenType == JsonTokenType.String ? Name(path) : Whole, "manners.unstorable")];
            if (reader.TokenType == JsonTokenType.PropertyName) { path.Pop(); path.Push((reader.GetString(), 0)); }
            if (reader.TokenType == JsonTokenType.StartArray) path.Push((null, -1));
            if (reader.TokenType == JsonTokenType.StartObject) path.Push(("", 0));
        }
        return faults;
    }

    private static string Name(Stack<(string? Name, int Index)> path)
    {
        var name = path.Reverse().Aggregate("", (all, part) => part switch
        {
            (null, var index) => string.Create(CultureInfo.InvariantCulture, $"{all}[{index}]"),
            ("", _) => all,
            _ => Under(all, part.Name),
        });
        return name.Length == 0 ? Whole : name;
    }

    /// <summary>An escaped NUL, or half a surrogate pair: no text in the store can hold it.</summary>
    private static bool IsUnstorable(ReadOnlySpan<byte> raw)
    {
        for (var i = raw.IndexOf((byte)'\\'); i >= 0 && i < raw.Length; i++)
        {
            if (raw[i] != '\\') continue;
            if (raw[++i] != 'u') continue;
            var unit = Unit(raw, i + 1);
            i += 4;
            if (unit == 0 || char.IsLowSurrogate((char)unit)) return true;
            if (!char.IsHighSurrogate((char)unit)) continue;
            if (raw[(i + 1)..] is not [(byte)'\\', (byte)'u', ..] || !char.IsLowSurrogate((char)Unit(raw, i + 3))) return true;
            i += 6;
        }
        return false;
    }

    private static int Unit(ReadOnlySpan<byte> raw, int at) => int.Parse(raw.Slice(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string PlainPath(string path) => OddName().Replace(path.TrimStart('$').TrimStart('.'), ".$1").TrimStart('.');

    // the path of such a fault ends in the field on some ways through the serialiser, and in what holds it on others
    private static string Within(string path, string? named) =>
        named is null || path == named || path.EndsWith("." + named, StringComparison.Ordinal) ? path.Length == 0 ? Whole : path : Under(path, named);

    private static string Under(string path, string? named) => path.Length == 0 ? named ?? Whole : $"{path}.{named}";

    private static ValidationFailure Fault(string name, string code, params object[] values) => new(name, Sentences.For(code, values));

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\['([^']*)'\]")]
    private static partial Regex OddName();
}
