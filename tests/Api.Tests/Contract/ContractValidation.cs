using System.Text.RegularExpressions;
using NJsonSchema;
using NJsonSchema.Validation;
using NSwag;

namespace Competence.Api.Tests.Contract;

/// <summary>
/// Holds every answer of the whole test run against the contract: known operation, declared status and content type,
/// body as the schema says and no member more, headers as promised. A client of <see cref="CompetenceApi"/> has no way round it.
/// </summary>
internal sealed class ContractValidation(Func<Task<string>> contract)
{
    private readonly Lazy<Task<(Operation[] Operations, OpenApiDocument Document)>> loaded = new(() => Load(contract));
    private readonly JsonSchemaValidator validator = new(new JsonSchemaValidatorSettings());
    private int validated;

    /// <summary>How many answers have been held against the contract.</summary>
    public int Validated => validated;

    public DelegatingHandler Handler() => new Check(this);

    /// <summary>As it is in the repository, with what only development has; a test holds it against the host.</summary>
    public static Task<string> Committed() => File.ReadAllTextAsync(Path.Combine(Repository.Root, "api", "openapi.json"));

    private sealed record Operation(Regex Path, int Placeholders, string Method, string Id, OpenApiOperation Answers);

    private sealed class Check(ContractValidation contract) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
        {
            request.Headers.TryAddWithoutValidation(UncheckedClients.Mark, "yes");
            var response = await base.SendAsync(request, ct);
            if (request.RequestUri!.AbsolutePath.StartsWith("/api/", StringComparison.Ordinal)) await contract.Validate(request, response, ct);
            return response;
        }
    }

    private async Task Validate(HttpRequestMessage request, HttpResponseMessage response, CancellationToken ct)
    {
        var (operations, document) = await loaded.Value;
        var path = request.RequestUri!.AbsolutePath;
        var there = operations.Where(o => o.Path.IsMatch(path)).OrderBy(o => o.Placeholders).ToArray();
        var operation = there.FirstOrDefault(o => o.Method.Equals(request.Method.Method, StringComparison.OrdinalIgnoreCase));
        var status = (int)response.StatusCode;
        var answer = operation is not null
            ? Declared(operation, status)
            : status is 404 or 405 or 401 ? document.Components.Responses[$"Problem{(status == 405 ? 404 : status)}"]
            : throw Broken($"{request.Method} {path} is not in the contract and answered {status}.");

        Headers(answer, response, operation?.Id ?? path);
        await Body(answer, response, operation?.Id ?? path, ct);
        Interlocked.Increment(ref validated);
    }

    private static OpenApiResponse Declared(Operation operation, int status) =>
        operation.Answers.Responses.TryGetValue($"{status}", out var found)
            ? found.ActualResponse
            : throw Broken($"{operation.Id} answered {status}, which it does not declare: add .Produces or .ProducesProblem({status}) to its Description.");

    private static void Headers(OpenApiResponse answer, HttpResponseMessage response, string name)
    {
        foreach (var promised in answer.Headers.Keys.Where(h => h is "Location" or "Retry-After"))
            if (!response.Headers.Contains(promised)) throw Broken($"{name}: {(int)response.StatusCode} promises the header {promised}.");
        if (response.Headers.ETag is not null && response.IsSuccessStatusCode && !answer.Headers.ContainsKey("ETag"))
            throw Broken($"{name} answers an ETag that the contract does not know: declare 412 and 428 where it is sent back (see Answers).");
    }

    private async Task Body(OpenApiResponse answer, HttpResponseMessage response, string name, CancellationToken ct)
    {
        var type = response.Content.Headers.ContentType?.MediaType;
        if (answer.Content.Count == 0)
        {
            if (response.Content.Headers.ContentLength is > 0) throw Broken($"{name}: {(int)response.StatusCode} has no body in the contract.");
            return;
        }
        if (type is null || !answer.Content.TryGetValue(type, out var content))
            throw Broken($"{name}: {(int)response.StatusCode} answered {type ?? "nothing"} where the contract has {string.Join(", ", answer.Content.Keys)}.");
        if (!type.EndsWith("json", StringComparison.Ordinal)) return;

        await response.Content.LoadIntoBufferAsync(ct);
        var body = await response.Content.ReadAsStringAsync(ct);
        var errors = validator.Validate(body, content.Schema, SchemaType.OpenApi3);
        if (errors.Count > 0)
            throw Broken($"{name}: {(int)response.StatusCode} is not as the contract says: {string.Join("; ", errors.Take(5))}\n{(body.Length > 1500 ? body[..1500] : body)}");
    }

    private static async Task<(Operation[], OpenApiDocument)> Load(Func<Task<string>> contract)
    {
        var document = await OpenApiDocument.FromJsonAsync(await contract());
        foreach (var schema in document.Components.Schemas.Values.Where(s => s.Properties.Count > 0 && s.AllOf.Count == 0 && s.DiscriminatorObject is null))
            schema.AllowAdditionalProperties = false; // open to clients of an older version, but not here
        return ([.. from path in document.Paths
                    from method in path.Value
                    select new Operation(Pattern(path.Key), path.Key.Count(c => c == '{'), method.Key, method.Value.OperationId, method.Value)], document);
    }

    private static Regex Pattern(string path) => new($"^{Regex.Replace(path, @"\{[^}]+\}", "[^/]+")}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static ContractBrokenException Broken(string message) => new(message);
}

/// <summary>The host and its contract disagree; one of the two is wrong.</summary>
public sealed class ContractBrokenException(string message) : Exception(message);
