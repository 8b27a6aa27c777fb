using System.Globalization;
using System.Text.RegularExpressions;

namespace Competence.Goals.Xapi.Rules;

/// <summary>Texts with a form of their own (xAPI Data, 4.0).</summary>
internal static partial class Formats
{
    public static readonly Rule
        Iri = Shape.Form("IRI", IsIri),
        Uuid = Shape.Form("UUID", IsUuid),
        Timestamp = Shape.Form("ISO 8601 timestamp", text => At(text) is not null),
        Duration = Shape.Form("ISO 8601 duration", text => DurationForm().IsMatch(text)),
        Language = Shape.Form("RFC 5646", IsLanguage),
        Mailbox = Shape.Form("mailto:…@…", text => MailboxForm().IsMatch(text)),
        Sha1 = Shape.Form("SHA-1", text => Sha1Form().IsMatch(text)),
        Sha2 = Shape.Form("SHA-2", text => Sha2Form().IsMatch(text)),
        MediaType = Shape.Form("media type", text => MediaTypeForm().IsMatch(text)),
        LanguageMap = Shape.Map(Shape.Text, IsLanguage, "RFC 5646"),
        Extensions = Shape.Map((_, _) => null, IsIri, "IRI");

    public static bool IsIri(string text) => IriForm().IsMatch(text);

    public static bool IsUuid(string text) => UuidForm().IsMatch(text);

    private static bool IsLanguage(string text) => LanguageForm().IsMatch(text);

    /// <summary>Null where it is no point in time. Without a zone it is UTC; an unknown offset (-00:00) is none.</summary>
    public static DateTimeOffset? At(string text) =>
        TimestampForm().IsMatch(text)
        && DateTimeOffset.TryParse(text.Replace(',', '.'), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;

    /// <summary>A second's hundredths; what is finer makes no difference between two durations.</summary>
    public static string Coarse(string duration) => FineSeconds().Replace(duration, "$1$2S");

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>""{}|\\^`]+$")]
    private static partial Regex IriForm();

    [GeneratedRegex("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")]
    private static partial Regex UuidForm();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d([.,]\d+)?)?([Zz]|\+\d\d(:?\d\d)?|-(?!00(:?00)?$)\d\d(:?\d\d)?)?$")]
    private static partial Regex TimestampForm();

    [GeneratedRegex(@"^P(?:\d+(?:[.,]\d+)?W|(?=\d|T\d)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?)$")]
    private static partial Regex DurationForm();

    [GeneratedRegex(@"(\d+)([.,]\d{1,2})\d*S$")]
    private static partial Regex FineSeconds();

    [GeneratedRegex(@"^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?|[xX](?:-[A-Za-z0-9]{1,8})+|[iI]-[A-Za-z]{2,8})$")]
    private static partial Regex LanguageForm();

    [GeneratedRegex(@"^mailto:[^@\s]+@[^@\s]+$")]
    private static partial Regex MailboxForm();

    [GeneratedRegex("^[0-9a-fA-F]{40}$")]
    private static partial Regex Sha1Form();

    [GeneratedRegex("^(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})$")]
    private static partial Regex Sha2Form();

    [GeneratedRegex(@"^[\w!#$&^.+\-]+/[\w!#$&^.+\-]+(\s*;.*)?$")]
    private static partial Regex MediaTypeForm();
}
