using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Contract;

/// <summary>The guard itself: an answer that breaks the contract fails the test that asked.</summary>
public sealed class ContractValidationTests
{
    [Fact]
    public async Task An_answer_as_the_contract_says_passes_and_is_counted()
    {
        var contract = new ContractValidation(ContractValidation.Committed);

        await Get(contract, 200, await Example("/api/v1/units"));

        contract.Validated.Should().Be(1);
    }

    [Theory]
    [InlineData(500, "{}", "application/problem+json", "*listUnits answered 500*")]
    [InlineData(200, "{}", "application/json", "*listUnits: 200 is not as the contract says*items*")]
    [InlineData(200, """{"items":[],"surplus":1}""", "application/json", "*listUnits: 200 is not as the contract says*surplus*")]
    [InlineData(200, """{"items":null}""", "application/json", "*listUnits: 200 is not as the contract says*items*")]
    [InlineData(200, "<html></html>", "text/html", "*listUnits: 200 answered text/html*")]
    [InlineData(401, "{}", "application/problem+json", "*listUnits: 401 is not as the contract says*")]
    public async Task An_answer_of_another_kind_is_caught(int status, string body, string type, string message)
    {
        var act = () => Get(new ContractValidation(ContractValidation.Committed), status, body, type);

        await act.Should().ThrowAsync<ContractBrokenException>().WithMessage(message);
    }

    [Fact]
    public async Task An_operation_outside_the_contract_is_caught()
    {
        var act = () => Get(new ContractValidation(ContractValidation.Committed), 200, "{}", path: "/api/v1/unknown");

        await act.Should().ThrowAsync<ContractBrokenException>().WithMessage("*not in the contract*");
    }

    private static async Task<string> Example(string path)
    {
        var document = JsonNode.Parse(await ContractValidation.Committed())!;
        return document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["example"]!.ToJsonString();
    }

    private static async Task Get(ContractValidation contract, int status, string body, string type = "application/json", string path = "/api/v1/units")
    {
        var handler = contract.Handler();
        handler.InnerHandler = new Canned(status, body, type);
        using var client = new HttpClient(handler) { BaseAddress = new Uri("http://localhost") };
        await client.GetAsync(path);
    }

    private sealed class Canned(int status, string body, string type) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct) =>
            Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) });
    }
}
