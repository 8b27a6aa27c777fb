using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Xapi.Manners;

/// <summary>The version that a request speaks: 1.0.x or 2.0.x. It is answered in the newest patch of the same.</summary>
internal sealed partial record XapiVersion(bool IsNew)
{
    public const string Header = "X-Experience-API-Version", Oldest = "1.0.3", Newest = "2.0.0";

    public static readonly string[] All = [Oldest, Newest];

    public string Patch => IsNew ? Newest : Oldest;

    /// <summary>What a statement gets that names none.</summary>
    public string OfStatement => IsNew ? "2.0.0" : "1.0.0";

    /// <summary>Null where it is neither.</summary>
    public static XapiVersion? Of(string? text) => text is not null && Form().IsMatch(text) ? new(text[0] == '2') : null;

    public static XapiVersion? Of(HttpRequest request) => Of(request.Headers[Header]);

    [GeneratedRegex(@"^[12]\.0(\.\d{1,4})?$")]
    private static partial Regex Form();
}
