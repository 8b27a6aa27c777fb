using System.Buffers;
using System.Text;
using Competence.Skills.Catalogue;
using Competence.Skills.Frameworks.Plain;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Frameworks;

/// <summary>The organisation's own catalogue as CSV</summary>
/// <remarks>
/// Every skill of its own, whatever its status, in the columns that importSkills takes: importing the file again loses nothing
/// and changes nothing. What a spreadsheet would take for a formula begins with an apostrophe, which the import takes away.
/// </remarks>
internal sealed class ExportSkillsEndpoint(IQuerySession session) : EndpointWithoutRequest
{
    private const int Page = 500;

    public override void Configure()
    {
        Get("/frameworks/own/export");
        Policies("catalogue.read");
        Description(d => d.Produces<string>(200, "text/csv"), clearDefaults: true);
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        HttpContext.MarkResponseStart();
        HttpContext.Response.ContentType = "text/csv; charset=utf-8";
        HttpContext.Response.Headers.ContentDisposition = "attachment; filename=\"skills.csv\"";
        await using var writer = new StreamWriter(HttpContext.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(Line(PlainColumns.All));
        for (Guid? after = null; ;)
        {
            var from = after ?? Guid.Empty;
            var skills = await session.Query<Skill>().Where(s => s.Framework == Skill.OwnFramework && s.Id > from).OrderBy(s => s.Id).Take(Page).ToListAsync(ct);
            var keys = await PlainKeys.KeysOf(session, [.. skills.SelectMany(Named).Distinct()], ct);
            foreach (var skill in skills) await writer.WriteAsync(Line(PlainColumns.Cells(skill, id => keys.GetValueOrDefault(id))));
            if (skills.Count < Page) break;
            after = skills[^1].Id;
        }
    }

    private static IEnumerable<Guid> Named(Skill skill) =>
        [.. skill.Broader, .. skill.Related, .. skill.ReplacedBy is { } next ? new[] { next } : []];

    private static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(PlainCell.Escape).Select(Quote)) + "\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n;\t");

    private static string Quote(string cell) =>
        !cell.AsSpan().ContainsAny(Quoted) ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
