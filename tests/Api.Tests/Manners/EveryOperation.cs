using System.Collections.Concurrent;
using Competence.Api.Tests.Contract;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Manners;

/// <summary>Whatever is sent to whichever operation: it is answered, refused with a problem, and nothing breaks.</summary>
public sealed class EveryOperation(CompetenceApi api)
{
    private static readonly ParallelOptions TwoAtATime = new() { MaxDegreeOfParallelism = 2 };

    [Fact]
    public async Task A_malformed_body_breaks_no_operation()
    {
        var operations = Operation.All(api.Services).Where(o => o.Body is not null).ToList();
        operations.Should().NotBeEmpty();
        ConcurrentBag<string> faults = [];

        await Parallel.ForEachAsync(operations, TwoAtATime, async (operation, ct) =>
        {
            using var client = await api.Founder($"t-{Guid.CreateVersion7()}");
            var sent = 0;
            foreach (var (what, body, type) in BadRequests.For(operation.Body!))
            {
                sent++;
                var content = new ByteArrayContent(body);
                if (type is not null) content.Headers.TryAddWithoutValidation("Content-Type", type);
                using var request = new HttpRequestMessage(new(operation.Method), operation.Route.With(_ => Guid.CreateVersion7().ToString())) { Content = content };
                request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
                if (await Fault(client, request) is { } fault) faults.Add($"{operation.Name}, {what}: {fault}");
            }
            if (sent < 50) faults.Add($"{operation.Name}: only {sent} bodies were tried");
        });

        string.Join("\n", faults.Order()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_malformed_query_or_path_breaks_no_operation()
    {
        var operations = Operation.All(api.Services);
        ConcurrentBag<string> faults = [];

        await Parallel.ForEachAsync(operations, TwoAtATime, async (operation, ct) =>
        {
            using var client = await api.Founder($"t-{Guid.CreateVersion7()}");
            foreach (var path in Paths(operation))
            {
                using var request = new HttpRequestMessage(new(operation.Method), path);
                if (await Fault(client, request) is { } fault) faults.Add($"{operation.Name}, {path[..Math.Min(120, path.Length)]}: {fault}");
            }
        });

        string.Join("\n", faults.Order()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_cursor_that_was_never_given_is_refused_by_every_list()
    {
        foreach (var operation in Operation.All(api.Services).Where(o => o.Shape.Query.ContainsKey("cursor")))
        {
            using var client = await api.Founder($"t-{Guid.CreateVersion7()}");
            var response = await client.GetAsync(operation.Route.With(_ => Guid.CreateVersion7().ToString()) + "?cursor=%7Belephant");

            ((int)response.StatusCode).Should().BeOneOf([400, 404], operation.Name);
        }
    }

    private static IEnumerable<string> Paths(Operation operation)
    {
        var path = operation.Route.With(_ => Guid.CreateVersion7().ToString());
        yield return path + "?nosuch=1";
        foreach (var bad in (string[])["x", "00000000-0000-0000-0000-000000000000", "\u202E", new string('x', 2000), "%", "../..", "1' or '1'='1"])
            yield return operation.Route.With(_ => bad);
        foreach (var name in operation.Shape.Query.Keys)
            foreach (var value in (string[])["", "x", "-1", "0", "1e9", "99999999999999999999", "%00", "%FF", "%F0%9F%9A%80", "%27%22%3B--", "9999-12-31", "0001-01-01", "00000000-0000-0000-0000-000000000000", new string('x', 3000), "%5C%25_%25", "%28%29%26%7C%21%3A*"])
                yield return $"{path}?{name}={value}";
        foreach (var name in operation.Shape.Query.Keys) yield return $"{path}?{name}=1&{name}=2";
    }

    private static async Task<string?> Fault(HttpClient client, HttpRequestMessage request)
    {
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            return await Fault(response);
        }
        catch (ContractBrokenException broken)
        {
            return broken.Message;
        }
    }

    private static async Task<string?> Fault(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        if (status < 400) return null;
        var text = await response.Content.ReadAsStringAsync();
        if (status >= 500) return $"{status} {text}";
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json") return $"{status} without a problem";
        return text.Contains("System.", StringComparison.Ordinal) || text.Contains("Competence.", StringComparison.Ordinal) ? $"{status} names a type: {text}" : null;
    }
}
