using System.Globalization;
using System.Text;
using System.Text.Json;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;

namespace Competence.Goals.Xapi.Manners;

/// <summary>Reads what a query gives, by the same rules as in a statement. The first thing wrong is remembered.</summary>
internal sealed class Parameters
{
    public Refusal? Refusal { get; private set; }

    /// <summary>What has to be given.</summary>
    public string Needed(string? text, string name)
    {
        if (string.IsNullOrEmpty(text)) Refuse(Shape.Missing(name));
        return text ?? "";
    }

    public string? Iri(string? text, string name) => Formed(text, name, "IRI", Formats.IsIri) ? text : null;

    public Guid? Id(string? text, string name) => Formed(text, name, "UUID", Formats.IsUuid) ? Guid.Parse(text!) : null;

    public DateTimeOffset? At(string? text, string name) => Formed(text, name, "ISO 8601 timestamp", t => Formats.At(t) is not null) ? Formats.At(text!) : null;

    public bool Truth(string? text, string name) => Formed(text, name, "true, false", t => t is "true" or "false") && text == "true";

    public int? Count(string? text, string name) =>
        Formed(text, name, "0, 1, 2 …", t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out _)) ? int.Parse(text!, CultureInfo.InvariantCulture) : null;

    /// <summary>An agent, or what the rule takes.</summary>
    public JsonElement? Who(string? text, string name, Rule rule)
    {
        if (text is null) return null;
        var (value, refusal) = StrictJson.Read(Encoding.UTF8.GetBytes(text));
        refusal ??= rule(value, name);
        if (refusal is null) return value;
        Refuse(refusal);
        return null;
    }

    public void Refuse(Refusal? refusal) => Refusal ??= refusal;

    private bool Formed(string? text, string name, string form, Func<string, bool> isSo)
    {
        if (text is null) return false;
        if (isSo(text)) return true;
        Refuse(new Refusal(400, "goals.xapi-form", name, form));
        return false;
    }
}
