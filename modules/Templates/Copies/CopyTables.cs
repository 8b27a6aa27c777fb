using Marten;

namespace Competence.Templates.Copies;

/// <summary>The module's own small copies of what others tell: who works where, for whom and as what, and which units there are.</summary>
internal static class CopyTables
{
    public static void AddCopies(this StoreOptions marten)
    {
        foreach (var table in new[] { MemberRows.Members("templates"), MemberRows.Links("templates"), UnitRows.Define("templates") }) marten.Storage.ExtendedSchemaObjects.Add(table);
    }
}
