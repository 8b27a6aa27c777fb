using System.Net.Http.Json;
using System.Text.Json;

namespace Competence.Client;

/// <summary>The API said no, and why: <see cref="Code"/> for programs, the message for people.</summary>
public sealed class ProblemException(Problem problem) : Exception(problem.Detail ?? problem.Title)
{
    public int Status => problem.Status;
    /// <summary>Stable, such as <c>people.unknown-unit</c>.</summary>
    public string Code => problem.Code;
    /// <summary>The fields at fault, named as in the JSON.</summary>
    public IReadOnlyList<FieldError> Errors => problem.Errors;
    public Problem Problem => problem;
}

/// <summary>Makes every problem an exception, before the generated code would unwrap it operation by operation.</summary>
internal sealed class Problems(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var response = await base.SendAsync(request, ct);
        if (response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType != "application/problem+json") return response;
        using (response)
            throw new ProblemException(await response.Content.ReadFromJsonAsync<Problem>(JsonSerializerOptions.Web, ct) ?? throw new JsonException("A problem without content."));
    }
}
