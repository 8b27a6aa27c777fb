using System.Text;
using Competence.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Competence.Goals.Xapi.Manners;

/// <summary>
/// The alternate syntax of xAPI 1.0 (Communication, 1.3), for browsers that can only send forms: <c>POST …?method=PUT</c>, where the
/// form's fields are the headers, the query and, as <c>content</c>, the body. xAPI 2.0 has it no more.
/// </summary>
internal static class FormRequest
{
    private const string Method = "method", Content = "content";
    private const int Longest = 1024 * 1024; // who sends it is known only once it is read
    private static readonly string[] Headers = ["Authorization", XapiVersion.Header, "Content-Type", "Content-Length", "If-Match", "If-None-Match"];

    public static IResult Refused => Outcome.Problem(new Refusal(400, "goals.xapi-form-request"));

    /// <summary>Makes of such a request the one that it stands for; leaves every other as it is.</summary>
    /// <returns>False where it cannot be read.</returns>
    public static async Task<bool> Unfold(HttpRequest request)
    {
        if (!request.Query.ContainsKey(Method)) return true;
        var method = request.Query[Method].ToString();
        if (!HttpMethods.IsPost(request.Method) || request.Query.Count != 1 || method is not ("GET" or "HEAD" or "PUT" or "POST" or "DELETE") || !request.HasFormContentType) return false;
        if (await Form(request) is not { } form) return false;

        var content = form.TryGetValue(Content, out var sent) ? Encoding.UTF8.GetBytes(sent.ToString()) : [];
        if (method is "PUT" or "POST" && !form.ContainsKey(Content)) return false;
        request.ContentType = method is "PUT" or "POST" ? "application/json" : null;
        foreach (var name in Headers.Where(form.ContainsKey)) request.Headers[name] = form[name];
        if (XapiVersion.Of(request) is { IsNew: true }) return false;
        request.Method = method;
        request.QueryString = QueryString.Create(form.Where(field => field.Key != Content && !Headers.Contains(field.Key)));
        request.Body = new MemoryStream(content, writable: false);
        request.ContentLength = content.Length;
        return true;
    }

    private static async Task<IFormCollection?> Form(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = Longest;
        try
        {
            var reader = new FormPipeReader(request.BodyReader) { KeyLengthLimit = 200, ValueLengthLimit = Longest, ValueCountLimit = 50 };
            return new FormCollection(await reader.ReadFormAsync(request.HttpContext.RequestAborted));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
