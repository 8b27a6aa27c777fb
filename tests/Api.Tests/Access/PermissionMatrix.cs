using System.Net;
using System.Net.Http.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Access;

/// <summary>
/// Every operation by every principal, as <c>permission-matrix.csv</c> declares it. A cell is 401, 403, 404 (hidden: the
/// policy says that there is nothing) or ok: the policy let it pass, whatever the operation then said to an empty body.
/// </summary>
public sealed class PermissionMatrix(CompetenceApi api)
{
    private const string File = "tests/Api.Tests/permission-matrix.csv";
    private static readonly string[][] Rows =
        [.. System.IO.File.ReadAllLines(Path.Combine(Repository.Root, File)).Where(line => line.Length > 0).Select(line => line.Split(','))];
    private static readonly string[] Principals = Rows[0][1..];

    public static TheoryData<string> Declared() => new(Rows[1..].Select(row => row[0]));

    [Fact]
    public async Task Every_operation_is_declared_for_every_principal()
    {
        var missing = Operation.All(api).Where(o => Rows.All(row => row[0] != o.Id)).ToList();
        var suggestions = new List<string>();
        foreach (var operation in missing) suggestions.Add(string.Join(',', await Observe(operation)));

        missing.Select(o => o.Id).Should().BeEmpty("each operation needs a row in {0}. Observed today; check each cell against the specification before you add it:\n{1}\n",
            File, string.Join('\n', suggestions));
        Rows[1..].Select(row => row[0]).Should().BeSubsetOf(Operation.All(api).Select(o => o.Id), "a row of {0} is about an operation that is no more", File);
    }

    [Theory, MemberData(nameof(Declared))]
    public async Task An_operation_answers_each_principal_as_declared(string operation)
    {
        var declared = Rows.Single(row => row[0] == operation);
        var observed = await Observe(Operation.All(api).Single(o => o.Id == operation));

        observed.Should().Equal(declared, "{0} declares\n{1}\n{2}\nand observed was\n{3}\n", File,
            string.Join(',', Rows[0]), string.Join(',', declared), string.Join(',', observed));
    }

    private async Task<string[]> Observe(Operation operation)
    {
        var company = await MatrixCompany.Seed(api);
        var cells = new List<string> { operation.Id };
        foreach (var principal in Principals)
        {
            var (client, about) = await company.Principal(api, principal);
            using var request = Request(operation, company, about);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            cells.Add(await Class(response));
        }
        return [.. cells];
    }

    internal static HttpRequestMessage Request(Operation operation, MatrixCompany company, Guid about, object? body = null, string query = "")
    {
        var path = operation.Path(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["personId"] = about.ToString(), ["unitId"] = company.Spare.ToString(), ["role"] = "analyst",
        });
        var request = new HttpRequestMessage(new(operation.Verb), path + query);
        if (operation.Verb is "POST" or "PUT" or "PATCH") request.Content = JsonContent.Create(body ?? new { });
        return request;
    }

    internal static async Task<string> Class(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.Unauthorized => "401",
        HttpStatusCode.Forbidden when await response.Code() is "access.forbidden" or "access.inactive" or "access.second-factor-required" => "403",
        HttpStatusCode.NotFound when await response.Code() == "access.not-found" => "404",
        >= HttpStatusCode.InternalServerError => $"{(int)response.StatusCode}",
        _ => "ok",
    };
}
