using System.Net;
using FluentAssertions;
using Marten;
using Xunit;

namespace Competence.Api.Tests.Access;

/// <summary>Whatever else a request says about who asks, for whom and in which tenant: the session and the route alone decide.</summary>
public sealed class ForeignFields(CompetenceApi api)
{
    private static readonly string[] Fields =
        ["tenantId", "personId", "userId", "role", "roles", "isAdmin", "actor", "keyId", "scope", "managerId", "unitId", "isActingAs"];

    public static TheoryData<string> Operations() => PermissionMatrix.Declared();

    [Theory, MemberData(nameof(Operations))]
    public async Task In_query_and_headers_they_change_no_answer(string id)
    {
        var operation = Operation.All(api).Single(o => o.Id == id);
        var company = await MatrixCompany.Seed(api);
        foreach (var name in new[] { "colleague", "self", "former", "keyReport" })
        {
            var (client, about) = await company.Principal(api, name);
            var foreign = name == "self" ? Guid.CreateVersion7() : company.Subject;
            var fields = Fields.Except(operation.QueryNames, StringComparer.OrdinalIgnoreCase).ToArray();
            using var plain = PermissionMatrix.Request(operation, company, about);
            using var laden = PermissionMatrix.Request(operation, company, about, query: "?" + string.Join('&', fields.Select(f => $"{f}={Value(f, foreign)}")));
            foreach (var field in fields) laden.Headers.Add(field, Value(field, foreign));
            foreach (var field in fields) laden.Headers.Add($"X-{field}", Value(field, foreign));

            using var expected = await client.SendAsync(plain, HttpCompletionOption.ResponseHeadersRead);
            using var answer = await client.SendAsync(laden, HttpCompletionOption.ResponseHeadersRead);

            (await PermissionMatrix.Class(answer)).Should().Be(await PermissionMatrix.Class(expected), "{0} asked as {1}", id, name);
            if (operation.Verb == "GET" && answer.StatusCode == HttpStatusCode.OK)
                (await answer.Content.ReadAsStringAsync()).Should().Be(await expected.Content.ReadAsStringAsync(), "{0} asked as {1}", id, name);
        }
    }

    [Theory, MemberData(nameof(Operations))]
    public async Task In_a_body_they_are_refused_and_nothing_happens(string id)
    {
        var operation = Operation.All(api).Single(o => o.Id == id);
        if (!operation.HasBody) return;
        var company = await MatrixCompany.Seed(api);
        foreach (var name in new[] { "self", "manager", "hrAdmin", "owner", "admin" })
        {
            var (client, about) = await company.Principal(api, name);
            var before = await Events(company.Tenant);
            using var request = PermissionMatrix.Request(operation, company, about, Fields.ToDictionary(f => f, f => Value(f, company.Subject)));

            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

            if (await PermissionMatrix.Class(response) == "ok") response.StatusCode.Should().BeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.PreconditionRequired], "{0} asked as {1}", id, name);
            (await Events(company.Tenant)).Should().Be(before, "{0} asked as {1}", id, name);
        }
    }

    private async Task<int> Events(string tenant)
    {
        await using var session = api.Store().QuerySession(tenant);
        return await session.Events.QueryAllRawEvents().CountAsync();
    }

    private static string Value(string field, Guid foreign) => field switch
    {
        "role" or "roles" => "tenantAdmin",
        "isAdmin" or "isActingAs" => "true",
        "scope" => "import",
        "tenantId" => "another-tenant",
        _ => foreign.ToString(),
    };
}
